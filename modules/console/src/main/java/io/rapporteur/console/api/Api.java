package io.rapporteur.console.api;

import static io.rapporteur.console.http.UserRole.EDITOR;
import static io.rapporteur.console.http.UserRole.OPERATOR;
import static io.rapporteur.console.http.UserRole.READER;

import io.rapporteur.console.http.Routes;
import io.rapporteur.console.http.StreamEndpoint;

/** The resources and what answers them; the server itself answers logins and the stream. */
public final class Api {
  private Api() {}

  /** What answers which method and path. */
  public static Routes routes(Desk desk) {
    SessionApi session = new SessionApi(desk);
    DocumentsApi documents = new DocumentsApi(desk);
    DocumentApi document = new DocumentApi(desk);
    StoriesApi stories = new StoriesApi(desk);
    RuleChecks checks = new RuleChecks(desk);
    RulesApi rules = new RulesApi(desk, checks);
    LettersApi letters = new LettersApi(desk);
    LetterWork work = new LetterWork(desk);
    return new Routes()
        .add("GET", "/session", READER, session::show)
        .add("GET", "/openapi.json", READER, session::description)
        .add("GET", "/documents", READER, documents::list)
        .add("GET", "/document", READER, document::show)
        .add("GET", "/document/original", READER, document::original)
        .add("GET", "/document/explain", READER, document::explain)
        .add("GET", "/stories", READER, stories::list)
        .add("GET", "/stories/{id}", READER, stories::show)
        .add("GET", "/alerts", READER, new AlertsApi(desk)::list)
        .add("GET", "/rules", READER, rules::list)
        .add("POST", "/rules/check", READER, checks::answer)
        .add("POST", "/rules/preview", READER, new RulePreview(desk)::answer)
        .add("GET", "/rules/{id}", READER, rules::show)
        .add("PUT", "/rules/{id}", EDITOR, rules::put)
        .add("DELETE", "/rules/{id}", EDITOR, rules::remove)
        .add("POST", "/rules/{id}/backfill", OPERATOR, rules::backfill)
        .add("GET", "/dead-letters", READER, letters::list)
        .add("POST", "/dead-letters/replay", OPERATOR, work::replay)
        .add("POST", "/dead-letters/discard", OPERATOR, work::discard)
        .add("GET", "/dead-letters/{id}", READER, letters::show)
        .add("GET", "/dead-letters/{id}/payload", READER, letters::payload)
        .add("GET", "/pipeline", READER, new PipelineApi(desk)::show);
  }

  /** The stream of what happens. */
  public static StreamEndpoint stream(Desk desk) {
    return new StreamApi(desk);
  }
}
