package org.lantai.model;

/**
 * One recorded change of the captured text.
 *
 * @param stage the stage that made it
 * @param rule name of the rule, dotted and in lower case, such as {@code gloss.pinyin}; stable, since reports count by it
 * @param place where, in the text as it was when the stage saw it
 * @param before the text that stood there
 * @param after the text that stands there now; equal to {@code before} when {@code certainty} is {@link Certainty#UNSURE}
 * @param certainty how certain the change is
 * @param why a reason for the reader, in plain words, possibly empty
 */
public record Edit(
        Stage stage, String rule, Place place, String before, String after, Certainty certainty, String why) {
    public Edit(Stage stage, String rule, Place place, String before, String after, Certainty certainty) {
        this(stage, rule, place, before, after, certainty, "");
    }
}
