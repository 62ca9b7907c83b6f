package org.lantai.model.edit;

/**
 * A correction that the archivist wrote into a sidecar.
 *
 * @param find the text to replace, as it stands in the cleaned article
 * @param replace what stands there instead
 * @param why the archivist's reason, possibly empty
 */
public record Correction(String find, String replace, String why) {}
