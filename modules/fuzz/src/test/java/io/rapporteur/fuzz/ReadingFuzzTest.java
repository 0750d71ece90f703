package io.rapporteur.fuzz;

import com.code_intelligence.jazzer.api.FuzzedDataProvider;
import com.code_intelligence.jazzer.junit.FuzzTest;
import io.rapporteur.analysis.AnalysisOptions;
import io.rapporteur.analysis.Analyzer;
import io.rapporteur.analysis.Analyzers;
import io.rapporteur.analysis.verify.Defect;
import io.rapporteur.analysis.verify.RecordVerifier;
import io.rapporteur.model.AnnotatedDocument;
import io.rapporteur.model.Document;
import io.rapporteur.stories.features.FeatureReader;
import java.util.List;

/** Whatever a document says, its record proves itself, and stories can be made of it. */
class ReadingFuzzTest {
  private static final Analyzer ANALYZER = Analyzers.with(AnalysisOptions.defaults());
  private static final FeatureReader FEATURES = new FeatureReader();
  private static final String[] LANGUAGES = {"en", "de", "fr", "tr", "ru", "ar", ""};

  @FuzzTest(maxDuration = "10h")
  void read(FuzzedDataProvider data) {
    String language = data.pickValue(LANGUAGES);
    Document document =
        Document.newBuilder()
            .setUri("urn:fuzz")
            .setLanguage(language.isEmpty() ? null : language)
            .setHeadline(data.consumeString(200))
            .setBody(data.consumeRemainingAsString())
            .build();
    AnnotatedDocument record = ANALYZER.analyze(document);
    List<Defect> defects = RecordVerifier.verify(record);
    if (!defects.isEmpty()) {
      throw new IllegalStateException(defects.toString());
    }
    FEATURES.read(record);
  }
}
