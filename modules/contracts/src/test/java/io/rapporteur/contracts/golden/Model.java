package io.rapporteur.contracts.golden;

import io.rapporteur.model.Alert;
import io.rapporteur.model.AnnotatedDocument;
import io.rapporteur.model.Document;
import io.rapporteur.model.Entity;
import io.rapporteur.model.FigureFact;
import io.rapporteur.model.Membership;
import io.rapporteur.model.MentionFact;
import io.rapporteur.model.QuotationFact;
import io.rapporteur.model.Rule;
import io.rapporteur.model.RuleReport;
import io.rapporteur.model.Story;
import io.rapporteur.model.VerdictFact;
import java.util.List;
import org.apache.avro.specific.SpecificRecord;

/** The records that are values of topics. */
public final class Model {
  public static final List<Class<? extends SpecificRecord>> RECORDS =
      List.of(
          Alert.class,
          AnnotatedDocument.class,
          Document.class,
          Entity.class,
          FigureFact.class,
          Membership.class,
          MentionFact.class,
          QuotationFact.class,
          Rule.class,
          RuleReport.class,
          Story.class,
          VerdictFact.class);

  private Model() {}
}
