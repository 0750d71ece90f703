package io.rapporteur.stories.features;

import java.nio.ByteBuffer;

/** Features as a later version of the document would have them. */
public final class FeatureVersions {
  private static final int VERSION = 1;

  private FeatureVersions() {}

  /** The same features under another version. */
  public static StoryFeatures of(StoryFeatures features, long version) {
    byte[] bytes = FeatureCodec.encode(features);
    int at = VERSION + Integer.BYTES + features.uri().length();
    ByteBuffer.wrap(bytes).putLong(at, version);
    return FeatureCodec.decode(bytes);
  }
}
