package io.rapporteur.analysis.language;

import io.rapporteur.analysis.reading.Reading;
import io.rapporteur.analysis.reading.Step;
import io.rapporteur.analysis.reading.StepName;
import io.rapporteur.model.Language;
import io.rapporteur.model.LanguageShare;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;

/**
 * Tells the language of the cleaned text, and further languages that cover a paragraph or more. A
 * text without a letter is {@code und} with confidence 0: the other layers have nothing to read in
 * it, and it goes on.
 */
public final class LanguageStep implements Step {
  private final LanguageDetector detector = new LanguageDetector();

  @Override
  public StepName name() {
    return StepName.LANGUAGE;
  }

  @Override
  public void apply(Reading reading) {
    String body = reading.body();
    Language language = reading.result().getLanguage();
    Guess main = Declared.settle(detector.detect(body, 0, body.length()), language.getDeclared());
    Shares paragraphs = new Shares(detector, body);
    Map<String, Double> shares = paragraphs.besides(main);
    double rest = 1 - shares.values().stream().mapToDouble(Double::doubleValue).sum();
    String tag = main.tag();
    for (Map.Entry<String, Double> share : shares.entrySet()) {
      if (share.getValue() > Math.max(rest, shares.getOrDefault(tag, 0.0))) {
        tag = share.getKey();
      }
    }
    if (!tag.equals(main.tag())) {
      shares.put(main.tag(), rest);
      shares.remove(tag);
    }
    language.setTag(tag);
    language.setConfidence(main.confidence());
    List<LanguageShare> others = new ArrayList<>();
    shares.forEach((other, share) -> others.add(new LanguageShare(other, rounded(share))));
    others.sort(
        Comparator.comparingDouble(LanguageShare::getShare)
            .reversed()
            .thenComparing(LanguageShare::getTag));
    language.setOthers(others);
    reading.sections(Sections.of(body, main.tag(), paragraphs.foreign()));
  }

  private static double rounded(double share) {
    return Math.max(0, Math.min(1, Math.floor(share * 1000) / 1000));
  }
}
