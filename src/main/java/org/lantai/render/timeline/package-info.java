/** The timeline: overview, calendars, charts and the pages of its years and months. */
@NullMarked
package org.lantai.render.timeline;

import org.jspecify.annotations.NullMarked;
