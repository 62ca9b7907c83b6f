package org.lantai.render.page;

import org.lantai.model.PageKind;

/**
 * A capture that became no document.
 *
 * @param kind what it is
 * @param place where it is kept, as the user knows it
 */
public record SetAside(PageKind kind, String place) {}
