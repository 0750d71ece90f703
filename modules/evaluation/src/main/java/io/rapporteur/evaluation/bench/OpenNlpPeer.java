package io.rapporteur.evaluation.bench;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import opennlp.tools.postag.POSModel;
import opennlp.tools.postag.POSTaggerME;
import opennlp.tools.sentdetect.SentenceDetectorME;
import opennlp.tools.sentdetect.SentenceModel;
import opennlp.tools.tokenize.TokenizerME;
import opennlp.tools.tokenize.TokenizerModel;

/**
 * The peer a reading is timed beside: OpenNLP's sentence detector, tokenizer and part-of-speech
 * tagger with its own English models. Not safe for several threads.
 */
final class OpenNlpPeer {
  private final SentenceDetectorME sentences;
  private final TokenizerME tokens;
  private final POSTaggerME tags;

  OpenNlpPeer() {
    try (InputStream sentence = model("sentence");
        InputStream token = model("tokens");
        InputStream tag = model("pos")) {
      sentences = new SentenceDetectorME(new SentenceModel(sentence));
      tokens = new TokenizerME(new TokenizerModel(token));
      tags = new POSTaggerME(new POSModel(tag));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** Reads a text; returns how many tags it gave, so that nothing is optimised away. */
  int read(String text) {
    int count = 0;
    for (String sentence : sentences.sentDetect(text)) {
      count += tags.tag(tokens.tokenize(sentence)).length;
    }
    return count;
  }

  private static InputStream model(String kind) throws IOException {
    String name = "/opennlp-en-ud-ewt-" + kind + "-1.3-2.5.4.bin";
    InputStream in = OpenNlpPeer.class.getResourceAsStream(name);
    if (in == null) {
      throw new IOException("no model " + name + " on the class path");
    }
    return in;
  }
}
