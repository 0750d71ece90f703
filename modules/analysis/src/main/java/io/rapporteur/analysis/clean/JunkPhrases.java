package io.rapporteur.analysis.clean;

import io.rapporteur.model.EditKind;
import java.util.regex.Pattern;

/** How lines begin that sites put between the paragraphs of an article. */
enum JunkPhrases {
  /** A call to subscribe or follow; the rest of the line says to what. */
  SUBSCRIBE(
      EditKind.subscribe_line,
      45,
      false,
      false,
      "subscribe (?:to (?:our|the|us|this|my)|now|here|for (?:free|more|our|the latest))\\b"
          + "|sign up (?:now|here|today|for (?:our|the|free|breaking|daily|email|updates|alerts|news))\\b"
          + "|sign up to (?:our|get|receive)\\b"
          + "|follow (?:us|our|@\\S{1,30}|[\\p{L}\\d ]{1,40}) (?:on|via) (?:twitter|facebook|instagram"
          + "|telegram|google|youtube|linkedin|tiktok|social|whatsapp|x\\b)"
          + "|follow us\\b"
          + "|like us on facebook\\b"
          + "|join (?:us on|our) (?:\\S{1,20} ){0,3}(?:telegram|whatsapp|facebook|newsletter|channel|group)\\b"
          + "|never miss (?:a|an|the|our)\\b(?=.{0,80}(?:news|stor|updat|post))"
          + "|(?:get|receive) (?:the|our|all) (?:\\S{1,20} ){0,6}(?:newsletter|inbox|in your email)\\b"
          + "|for (?:the latest|more) (?:\\S{1,20} ){0,8}(?:follow|subscribe|download|sign up|join)\\b"
          + "|download (?:the|our) (?:\\S{1,20} ){0,5}app\\b"
          + "|click here (?:to|for) (?:subscribe|join|sign|follow|get|receive|more information)\\b"
          + "|(?:stay|keep) (?:up to date|up-to-date|informed|updated|in touch)\\b(?=.{0,120}(?:follow"
          + "|subscri|newsletter|channel|sign up))"
          + "|do you want to (?:be informed|receive|get)\\b"
          + "|we want to hear (?:what you think|from you)\\b"
          + "|(?:become a|support) (?:member|subscriber|our (?:work|journalism)|independent journalism)\\b"
          + "|подпис(?:ывайтесь|аться|ка) на\\b|следите за нами\\b|підпис(?:уйтесь|атися) на\\b"
          + "|abunə ol|bizi (?:\\S{1,20} ){0,2}izləyin|bizi takip edin|abone ol"
          + "|abonnez-vous|inscrivez-vous|suivez-nous|suscr[ií]b(?:ete|ase)|s[ií]guenos|hazte miembro"
          + "|abonnieren sie|folgen sie uns|iscriviti|seguici|inscreva-se|siga-nos|zapraszamy też"),

  RELATED(
      EditKind.related_link,
      30,
      false,
      false,
      "(?:read also|also read|read more|see also|see more|related(?: (?:stories|articles|news|content"
          + "|links|story|article))?|more on this(?: story)?|recommended(?: for you| reading)?"
          + "|don['’]t miss|you (?:may|might) (?:also )?like|watch(?: also| more| now)?|further reading"
          + "|lire aussi|à lire(?: aussi)?|lesen sie auch|mehr zum thema|leia (?:também|mais)|lea también"
          + "|te puede interesar|leggi anche|czytaj (?:też|także|więcej)|читайте (?:также|також|ещё)"
          + "|смотрите также|читать также|oxuyun|ayrıca oku(?:yun)?|ilgili haber) ?(?:[:»>|→-]|$)"),

  /** Lines that say something only together with the page they stood on. */
  PAGE(
      EditKind.boilerplate,
      25,
      true,
      false,
      "advertisement:?|advertising|advertorial|sponsored(?: content| post)?|promoted(?: content)?"
          + "|(?:story|article) continues (?:below|after)\\b.{0,60}|continue reading(?: below)?\\b.{0,40}"
          + "|loading\\.{0,3}|skip to (?:main )?content|\\d{1,3} ?min(?:ute)?s?(?: |-)read|\\d{1,4} comments?"
          + "|(?:leave|post|add|write|submit) a (?:comment|reply)|(?:view|show|hide|no) comments?(?: \\(?\\d{0,5}\\)?)?"
          + "|comments?(?: are closed\\.?|:| \\(\\d{1,5}\\))?|tell us what you think\\.{0,3}|print(?: this)?(?: page| article| story)?"
          + "|listen to (?:this )?(?:article|story)|play (?:video|audio)|back to top|(?:next|previous) (?:article|story|page|post)"
          + "|log ?in|sign in|register|(?:privacy|cookie) policy|terms of (?:use|service)|explore further"
          + "|this slideshow requires javascript\\.?|image copyright.{0,60}|toggle caption|enlarge this image"
          + "|report (?:a typo|an error|this ad)\\b.{0,40}|реклама\\.?|reklam|anzeige|werbung|publicité|publicidad"
          + "|pubblicità|have your say.{0,60}|what do you think\\?"),

  RIGHTS(
      EditKind.boilerplate,
      60,
      false,
      false,
      "(?:©|\\(c\\) ?(?:19|20)\\d\\d|copyright (?:©|\\(c\\)|(?:19|20)\\d\\d))|all rights reserved\\b"
          + "|все права защищены|bütün hüquqlar qorunur|tous droits réservés|alle rechte vorbehalten"
          + "|todos los derechos reservados"),

  COOKIES(
      EditKind.boilerplate,
      120,
      false,
      false,
      "(?:we|this (?:web)?site|our (?:web)?site|our partners)(?: and our partners)? uses? cookies\\b"
          + "|(?:strictly )?necessary cookies\\b|any cookies that\\b|cookies? (?:settings|policy|consent)\\b"
          + "|privacy overview$"),

  /** Lines about the article, which a page's metadata says better. */
  ABOUT(
      EditKind.boilerplate,
      16,
      false,
      true,
      "(?:last )?(?:updated|modified|published|posted|created|erstellt)(?: on| at| by| in| am)?:? (?=.{0,60}\\d)"
          + "|(?:filed under|category|categories|tags?|topics?|release date|image source|photo credit"
          + "|credits?|crédits? photos?|image credit|photo|photos?(?: by)?|picture) ?:"
          + "|follow the author\\b|written by\\b|posted by\\b");

  private final EditKind kind;
  private final int words;
  private final boolean whole;
  private final boolean htmlOnly;
  private final Pattern pattern;

  JunkPhrases(EditKind kind, int words, boolean whole, boolean htmlOnly, String pattern) {
    this.kind = kind;
    this.words = words;
    this.whole = whole;
    this.htmlOnly = htmlOnly;
    this.pattern =
        Pattern.compile("(?:" + pattern + ")", Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);
  }

  EditKind kind() {
    return kind;
  }

  /** A longer line is more than junk. */
  int words() {
    return words;
  }

  /** Whether the phrase must be the whole line. */
  boolean whole() {
    return whole;
  }

  /** Whether the line tells nothing only where it comes from a page. */
  boolean htmlOnly() {
    return htmlOnly;
  }

  Pattern pattern() {
    return pattern;
  }
}
