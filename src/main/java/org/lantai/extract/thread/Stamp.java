package org.lantai.extract.thread;

import java.util.Optional;
import org.lantai.model.PartialDate;

/**
 * When a post was written, as it is printed beside it.
 *
 * @param date the date; empty where only the day of reading would tell ({@code 3小时前})
 * @param timed whether a time of day is printed, or one that is counted back: lists and panels print days
 * @param told whether words beside it say that something was posted then
 * @param rest what stands beside the date in the same piece of text, which may be a name
 */
record Stamp(Optional<PartialDate> date, boolean timed, boolean told, String rest) {}
