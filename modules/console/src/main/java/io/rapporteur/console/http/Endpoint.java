package io.rapporteur.console.http;

/** Answers calls, on a thread that may wait. */
public interface Endpoint {
  /** The answer; a {@link Problem} when there is none. */
  HttpAnswer answer(Call call);
}
