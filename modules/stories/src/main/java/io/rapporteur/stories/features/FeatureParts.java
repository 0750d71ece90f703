package io.rapporteur.stories.features;

import java.util.ArrayList;
import java.util.List;

/** The parts of {@link StoryFeatures} while they are gathered, by the reader or the codec. */
final class FeatureParts {
  String uri = "";
  long version;
  String language = "und";
  long published = StoryFeatures.UNKNOWN;
  String headline = "";
  int words;
  int day = StoryFeatures.NO_DAY;
  SparseVector whole = SparseVector.EMPTY;
  SparseVector entities = SparseVector.EMPTY;
  SparseVector title = SparseVector.EMPTY;
  SparseVector numbers = SparseVector.EMPTY;
  List<StoryFeatures.LeadName> lead = new ArrayList<>();
  int[] names = {};
  int[] days = {};
  int[] years = {};
  List<Anchor> anchors = new ArrayList<>();
  int[] quotations = {};
}
