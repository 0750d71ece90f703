package io.rapporteur.analysis.html;

import java.util.Arrays;
import java.util.HashSet;
import java.util.Locale;
import java.util.Set;
import org.jsoup.nodes.Element;

/** What the names that authors of pages give their elements say of them. */
final class Hints {
  static final int AGAINST = -2;
  static final int NOTHING = 0;
  static final int MILD = 1;
  static final int PLAIN = 2;
  static final int STATED = 3;

  /** Words of a name, or two words of it run together, that speak against. */
  private static final Set<String> AGAINST_WORDS =
      words(
          "comment comments commentlist disqus share sharing sharebar shares sharedaddy addthis"
              + " addtoany social socials related relatedposts recommend recommended recommendation"
              + " recommendations recirc sidebar newsletter newsletters signup subscribe subscription"
              + " promo promos promotion promoted advert adverts advertisement advertisements"
              + " advertising ad ads adsense adslot sponsor sponsored sponsors outbrain taboola"
              + " zergnet cookie cookies consent gdpr breadcrumb breadcrumbs crumbs taglist tagcloud"
              + " footer foot nav navi navigation navbar menu submenu masthead popular trending"
              + " mostread popup login byline bylines postmeta timestamp pubdate credit credits"
              + " toolbar toolbox pagination pager copyright disclaimer teaser teasers tooltip"
              + " playlist noprint screenreader topbar livefyre respond replies feedback poll quiz"
              + " donate donation alsoread alsolike readalso readmore morenews upnext prevnext"
              + " sitemap caption captions wpcaption kommentare werbung anzeige partager compartir"
              + " dablink hatnote infobox navbox reflist catlinks editsection authorbox authorbio"
              + " authorinfo aboutauthor postauthor articlemeta entrymeta articletags posttags"
              + " entrytags tagslist articletopics moreon morestories morefrom pullquote sticky"
              + " onetrust paywall metabar bottombar articleinfo postinfo");

  /** Names that speak against only when they are the whole name. */
  private static final Set<String> AGAINST_NAMES =
      words(
          "hidden hide print toc widget widgets meta metadata author authors bio topics tags tag reply"
              + " banner overlay modal register rating ratings slider carousel slideshow skip contact"
              + " sr-only visually-hidden screen-reader-text noscript imprint date time dateline"
              + " source lightbox sub-nav author-name");

  private static final Set<String> PLAIN_WORDS =
      words(
          "articlebody articletext articlecontent storybody storytext storycontent entrycontent"
              + " postcontent posttext postbody bodycopy bodytext maincontent fulltext articlemain"
              + " newstext newsbody newscontent contentbody pagecontent blogcontent contenttext"
              + " textcontent artikeltext singlecontent storyblock");

  private static final Set<String> MILD_WORDS =
      words("article story entry post content body text main hentry");

  private static final Set<String> AGAINST_ROLES =
      words("navigation complementary contentinfo dialog banner search");

  private Hints() {}

  private static Set<String> words(String list) {
    return new HashSet<>(Arrays.asList(list.split(" ")));
  }

  static int of(Element element) {
    if (element.attributesSize() == 0) {
      return NOTHING;
    }
    if (element.attr("itemprop").contains("articleBody")) {
      return STATED;
    }
    if (AGAINST_ROLES.contains(element.attr("role"))) {
      return AGAINST;
    }
    int best = NOTHING;
    for (String value : new String[] {element.id(), element.className()}) {
      int hint = value.isEmpty() ? NOTHING : ofNames(value);
      if (hint < 0) {
        return hint;
      }
      best = Math.max(best, hint);
    }
    return best;
  }

  private static int ofNames(String names) {
    int best = NOTHING;
    int start = 0;
    while (start < names.length()) {
      int end = start;
      while (end < names.length() && !Character.isWhitespace(names.charAt(end))) {
        end++;
      }
      int hint = end == start ? NOTHING : ofName(names, start, end);
      if (hint < 0) {
        return hint;
      }
      best = Math.max(best, hint);
      start = end + 1;
    }
    return best;
  }

  /** Looks at each word of a name, and at pairs of words: {@code entry-content}, {@code adSlot}. */
  private static int ofName(String names, int start, int end) {
    if (AGAINST_NAMES.contains(names.substring(start, end).toLowerCase(Locale.ROOT))) {
      return AGAINST;
    }
    int best = NOTHING;
    String before = "";
    int i = start;
    while (i < end) {
      if (!Character.isLetter(names.charAt(i))) {
        i++;
        continue;
      }
      int from = i++;
      while (i < end && Character.isLetter(names.charAt(i)) && !isHump(names, i)) {
        i++;
      }
      String word = names.substring(from, i).toLowerCase(Locale.ROOT);
      if (AGAINST_WORDS.contains(word) || AGAINST_WORDS.contains(before + word)) {
        return AGAINST;
      }
      if (PLAIN_WORDS.contains(word) || PLAIN_WORDS.contains(before + word)) {
        best = PLAIN;
      } else if (best == NOTHING && MILD_WORDS.contains(word)) {
        best = MILD;
      }
      before = word;
    }
    return best;
  }

  private static boolean isHump(String names, int i) {
    return Character.isUpperCase(names.charAt(i)) && Character.isLowerCase(names.charAt(i - 1));
  }
}
