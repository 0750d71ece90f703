package io.rapporteur.analysis.entities;

import java.util.Map;
import java.util.Set;

/** Words that make up roles in English. Written for this project. */
final class RoleWords {
  private static final Set<String> TITLES =
      set(
          "mr mr. mrs mrs. ms ms. miss dr dr. prof prof. sir lord lady dame sheikh sheikha king queen"
              + " prince princess emir sultan pope cardinal archbishop bishop father rev rev. reverend"
              + " rabbi imam ayatollah judge justice captain capt. colonel col. col general gen. gen"
              + " lieutenant lt. lt major maj. sergeant sgt. admiral adm. commander brigadier marshal"
              + " senator sen. rep. congressman congresswoman governor gov. mayor president minister"
              + " premier chancellor ambassador secretary chairman professor doctor coach");

  private static final Set<String> HEADS =
      set(
          "president minister premier secretary spokesman spokeswoman spokesperson chairman"
              + " chairwoman chairperson chair chief head director manager ceo cfo coo owner leader"
              + " governor mayor ambassador envoy commissioner analyst expert economist professor"
              + " researcher lecturer scientist historian lawyer attorney prosecutor judge journalist"
              + " reporter editor correspondent columnist writer author poet actor actress singer"
              + " coach captain senator deputy lawmaker congressman congresswoman mp mep councillor"
              + " chancellor king queen prince princess emir sultan sheikh general colonel commander"
              + " officer activist dissident candidate nominee vice-president president-elect"
              + " undersecretary aide adviser advisor consultant representative coordinator rapporteur"
              + " speaker diplomat official politician strategist fellow founder co-founder inspector"
              + " superintendent negotiator mediator dictator ruler pope patriarch archbishop bishop"
              + " rector dean principal pilot astronaut engineer doctor physician nurse scholar"
              + " academic tycoon billionaire entrepreneur banker investor trader striker midfielder"
              + " defender goalkeeper president-general general-secretary counterpart pm fm biologist chemist"
              + " physicist architect sociologist geologist astronomer psychologist surgeon photographer"
              + " filmmaker musician designer campaigner blogger presenter broadcaster publisher"
              + " epidemiologist virologist ecologist anthropologist archaeologist philosopher"
              + " theologian climatologist meteorologist seismologist executive");

  private static final Set<String> MODIFIERS =
      set(
          "foreign prime deputy vice first second third defense defence interior finance economy"
              + " economic energy health education justice trade transport agriculture environment"
              + " culture home internal external press special senior chief former acting interim then"
              + " ex late new current outgoing incumbent general executive managing assistant"
              + " associate principal permanent presidential political military national state"
              + " federal regional local opposition top high supreme parliamentary government"
              + " ruling party crown attorney police army navy security intelligence human rights"
              + " secretary co research policy market legal media communications under junior"
              + " leading veteran longtime long-time chairman founding founder honorary");

  /** What a general word for an office may mean. */
  private static final Map<String, Set<String>> WIDER =
      Map.of(
          "leader",
          set("president premier chancellor king emir sultan leader head chairman minister ruler"),
          "diplomat",
          set("minister ambassador envoy diplomat representative"),
          "expert",
          set(
              "researcher expert analyst professor fellow scientist economist historian scholar lecturer"),
          "analyst",
          set(
              "researcher expert analyst professor fellow scientist economist historian scholar lecturer"),
          "researcher",
          set("researcher scientist fellow professor"),
          "politician",
          set(
              "president minister senator deputy lawmaker congressman congresswoman mp mep premier"),
          "official",
          set(
              "minister secretary deputy official commissioner spokesman spokeswoman ambassador envoy"),
          "premier",
          set("premier"),
          "monarch",
          set("king queen emir sultan"),
          "lawmaker",
          set("senator deputy lawmaker congressman congresswoman mp mep representative"));

  private RoleWords() {}

  private static Set<String> set(String words) {
    return Set.of(words.split(" "));
  }

  static boolean isTitle(String lower) {
    return TITLES.contains(lower);
  }

  static boolean isHead(String lower) {
    return HEADS.contains(lower);
  }

  static boolean isModifier(String lower) {
    return MODIFIERS.contains(lower);
  }

  /** A wider word that may stand for an office although no one is introduced by it. */
  static boolean isWider(String lower) {
    return WIDER.containsKey(lower);
  }

  /**
   * Whether a person with a stated role may be called by another expression.
   *
   * @param stated title as the document states it, in lower case
   * @param used title used later, in lower case, without article and country
   */
  static boolean covers(String stated, String used) {
    if (stated.equals(used)) {
      return true;
    }
    if (isShort(stated) || isShort(used)) {
      return covers(spelt(stated), spelt(used));
    }
    String statedHead = head(stated);
    String usedHead = head(used);
    boolean bare = used.equals(usedHead);
    if (usedHead.equals("premier") || used.equals("prime minister")) {
      return stated.contains("prime minister") || statedHead.equals("premier");
    }
    if (statedHead.equals(usedHead)) {
      boolean prime = stated.contains("prime minister") && usedHead.equals("minister");
      return bare ? !prime : stated.endsWith(used) || stated.contains(used);
    }
    if (bare && WIDER.containsKey(usedHead) && WIDER.get(usedHead).contains(statedHead)) {
      boolean leader = usedHead.equals("leader") && statedHead.equals("minister");
      return !leader || stated.contains("prime minister");
    }
    return false;
  }

  private static boolean isShort(String title) {
    return title.equals("pm") || title.equals("fm");
  }

  /** A short form of an office in full. */
  static String spelt(String title) {
    return title.equals("pm") ? "prime minister" : title.equals("fm") ? "foreign minister" : title;
  }

  /** The noun of a title: {@code minister} of foreign minister and of minister of transport. */
  static String head(String title) {
    int of = title.indexOf(" of ");
    String office = of < 0 ? title : title.substring(0, of);
    return office.substring(office.lastIndexOf(' ') + 1);
  }
}
