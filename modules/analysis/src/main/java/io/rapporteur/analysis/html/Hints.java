package io.rapporteur.analysis.html;

import java.util.Set;
import org.jsoup.nodes.Element;

/** What the names that authors of pages give their elements say of them. */
final class Hints {
  private static final Set<String> AGAINST =
      Set.of(
          "comment", "comments", "commentlist", "disqus", "share", "sharing", "sharebar", "shares",
          "sharedaddy", "addthis", "addtoany", "social", "socials", "related", "relatedposts",
          "recommend", "recommended", "recommendation", "recommendations", "recirc", "sidebar",
          "newsletter", "newsletters", "signup", "subscribe", "subscription", "promo", "promos",
          "promotion", "promoted", "advert", "adverts", "advertisement", "advertisements",
          "advertising", "ad", "ads", "adsense", "adslot", "sponsor", "sponsored", "sponsors",
          "outbrain", "taboola", "zergnet", "cookie", "cookies", "consent", "gdpr", "breadcrumb",
          "breadcrumbs", "crumbs", "tags", "taglist", "tagcloud", "footer", "foot", "nav", "navi",
          "navigation", "navbar", "menu", "submenu", "masthead", "popular", "trending", "mostread",
          "widget", "widgets", "popup", "modal", "overlay", "lightbox", "login", "register",
          "byline", "bylines", "author", "authors", "bio", "meta", "metadata", "postmeta", "timestamp",
          "pubdate", "credit", "credits", "toolbar", "toolbox", "pagination", "pager", "rating",
          "ratings", "copyright", "disclaimer", "skip", "teaser", "teasers", "banner", "tooltip",
          "carousel", "slider", "slideshow", "playlist", "topics", "hidden", "hide", "noprint",
          "screenreader", "print", "topbar", "livefyre", "respond", "reply", "replies", "feedback",
          "poll", "quiz", "donate", "donation", "alsoread", "alsolike", "readalso", "readmore",
          "morenews", "upnext", "prevnext", "sitemap", "caption", "captions", "wpcaption",
          "kommentare", "werbung", "anzeige", "partager", "compartir", "dablink", "hatnote", "infobox",
          "navbox", "reflist", "toc", "catlinks", "editsection", "noscript", "contact", "imprint");

  private static final Set<String> FOR =
      Set.of(
          "articlebody", "articletext", "articlecontent", "storybody", "storytext", "storycontent",
          "entrycontent", "postcontent", "posttext", "postbody", "bodycopy", "bodytext", "maincontent",
          "fulltext", "articlemain", "newstext", "newsbody", "newscontent", "contentbody", "pagecontent",
          "blogcontent", "contenttext", "textcontent", "artikeltext", "singlecontent", "storyblock");

  private static final Set<String> MILD =
      Set.of("article", "story", "entry", "post", "content", "body", "text", "main", "hentry");

  private Hints() {}

  /** -2 against, 0 nothing, 1 mild and 2 plain words for. */
  static int of(Element element) {
    if (element.attributesSize() == 0) {
      return 0;
    }
    if (element.attr("itemprop").contains("articleBody")) {
      return 3;
    }
    String role = element.attr("role");
    if (role.equals("navigation") || role.equals("complementary") || role.equals("contentinfo")
        || role.equals("dialog") || role.equals("banner") || role.equals("search")) {
      return -2;
    }
    int best = 0;
    for (String value : new String[] {element.id(), element.className()}) {
      int hint = value.isEmpty() ? 0 : ofNames(value);
      if (hint < 0) {
        return hint;
      }
      best = Math.max(best, hint);
    }
    return best;
  }

  /** Looks at each word of each name, and at pairs of words: {@code entry-content}. */
  private static int ofNames(String names) {
    int best = 0;
    String before = "";
    int i = 0;
    int length = names.length();
    while (i < length) {
      char c = names.charAt(i);
      if (!Character.isLetter(c)) {
        before = Character.isWhitespace(c) ? "" : before;
        i++;
        continue;
      }
      int start = i++;
      while (i < length && Character.isLetter(names.charAt(i))
          && !(Character.isUpperCase(names.charAt(i)) && Character.isLowerCase(names.charAt(i - 1)))) {
        i++;
      }
      String word = names.substring(start, i).toLowerCase(java.util.Locale.ROOT);
      if (AGAINST.contains(word) || AGAINST.contains(before + word)) {
        return -2;
      }
      if (FOR.contains(word) || FOR.contains(before + word)) {
        best = 2;
      } else if (best == 0 && MILD.contains(word)) {
        best = 1;
      }
      before = word;
    }
    return best;
  }
}
