package io.rapporteur.cli.story;

import static org.assertj.core.api.Assertions.assertThat;

import io.rapporteur.model.Membership;
import io.rapporteur.model.Origin;
import io.rapporteur.model.Story;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class StoryHtmlTest {
  @Test
  void shouldEscapeWhateverADocumentSays() {
    String page = StoryHtml.page(List.of(Hostile.story(), Hostile.story()), Map.of());

    assertThat(page)
        .doesNotContain("<script")
        .doesNotContain("\" onload")
        .doesNotContain("href=\"javascript")
        .containsOnlyOnce("</style>")
        .contains("&lt;script&gt;alert(&#39;x&#39;)&lt;/script&gt;");
    assertThat(page.codePoints())
        .noneMatch(c -> c < ' ' && c != '\n' || c >= 0x7f && c <= 0x9f || c == 0x202e);
  }

  @Test
  void shouldNeedNothingBesideIt() {
    String page = StoryHtml.page(List.of(Hostile.story()), Map.of());

    assertThat(page)
        .startsWith("<!DOCTYPE html>")
        .contains("<meta charset=\"utf-8\">", "prefers-color-scheme: dark", "default-src 'none'")
        .doesNotContain("<link", "src=", "@import", "url(");
  }

  @Test
  void shouldLeaveEachTextItsDirection() {
    Story story = Story.newBuilder().setId("story:1").setHeadline("שלום <b> עולם").build();

    assertThat(StoryHtml.page(List.of(story), Map.of()))
        .contains("<h1 dir=\"auto\">שלום &lt;b&gt; עולם</h1>");
  }

  @Test
  void shouldLinkAddressesOfTheWebAlone() {
    Membership web =
        Membership.newBuilder()
            .setUri("https://a.example/?x=1&y=2")
            .setStory("s")
            .setOrigin(Origin.witness)
            .build();
    Membership other =
        Membership.newBuilder()
            .setUri("file:///etc/passwd")
            .setStory("s")
            .setOrigin(Origin.witness)
            .build();
    Story story = Story.newBuilder().setId("s").setMembers(List.of(web, other)).build();

    assertThat(StoryHtml.page(List.of(story), Map.of()))
        .contains("href=\"https://a.example/?x=1&amp;y=2\"")
        .doesNotContain("href=\"file");
  }
}
