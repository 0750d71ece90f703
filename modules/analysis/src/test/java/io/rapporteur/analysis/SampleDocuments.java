package io.rapporteur.analysis;

import java.util.List;

/** Documents for tests, written for this project. */
final class SampleDocuments {
  private SampleDocuments() {}

  static final String SITE_COPY =
      """
      Home / World / Lake states sign ferry accord

      Lake states sign ferry accord

      Lake states sign ferry accord

      [ad_1]

      ELMIRA, March 3 – The two lake states signed a ferry accord on Thursday, Transport Minister \
      Anna Koval said.“We waited ten years for this,” she told reporters [ждали десять лет] in Elmira.

      Trade between them grew by 12% to $3.4 billion in 2023, according to Koval. About 40 ferries a \
      week will run, up from 25, she added.

      The accord follows the joint statement of June 4, 2021.

      [ad_2]

      Source link""";

  static final String TRANSCRIPT =
      """
      Remarks by Minister Anna Koval at a news conference, Elmira, March 3, 2024
      Ladies and gentlemen,
      I am glad to be here again. We have had seven meetings since last December.
      Question: Will the ferries run in winter?
      Anna Koval: They will run all year. We have ordered two ice-breakers for 90 million euros.
      Question: And who pays?
      Anna Koval: Both sides do, half and half.""";

  static final String PAGE =
      """
      <!DOCTYPE html><html lang="en"><head><title>Ferry accord signed | Lake Herald</title>
      <meta property="og:site_name" content="Lake Herald">
      <script type="application/ld+json">{"@type":"NewsArticle","headline":"Ferry accord signed",
      "datePublished":"2024-03-03T10:00:00+01:00","author":[{"name":"Nora Lindqvist"}]}</script>
      <style>p{color:red}</style></head><body><nav><a href="/">Home</a> <a href="/w">World</a></nav>
      <article><h1>Ferry accord signed</h1><div class="byline">By Nora Lindqvist</div>
      <p>The two lake states signed a ferry accord on Thursday &amp; toasted it, &#8220;at
      last&#8221;, Transport Minister Anna Koval said in Elmira.</p>
      <p>Trade grew by 12&nbsp;% to &euro;3.4 billion, <b>according</b> to <a href="#">Koval</a>. About
      forty ferries a week will run between the ports, up from twenty-five last year.<br>The accord
      follows long talks.</p><aside class="related"><a href="/x">Other news of the lake</a></aside>
      <p>Critics say that the money would have been better spent on bridges 🌉 and roads.</p></article>
      <footer>© Lake Herald. All rights reserved.</footer></body></html>""";

  static final String AZERBAIJANI =
      """
      Göl dövlətləri bərə sazişi imzaladı

      Nəqliyyat naziri Anna Koval cümə axşamı bildirib ki, iki ölkə bərə haqqında saziş imzalayıb. \
      Onun sözlərinə görə, ticarət dövriyyəsi 2023-cü ildə 12 faiz artıb.

      The minister also spoke in English at the end of the briefing and thanked the reporters who had \
      come from abroad for their patience with the long negotiations.""";

  static List<String> texts() {
    return List.of(SITE_COPY, TRANSCRIPT, PAGE, AZERBAIJANI, "", "123 456 !?", "🌉🌉");
  }
}
