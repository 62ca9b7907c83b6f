package org.lantai.config;

/** Whether the captured text can be read beside the document. */
public enum CapturePolicy {
    PUBLISH,
    WITHHOLD
}
