/** What every page has: its frame, addresses and feeds, and the pages written by hand. */
@NullMarked
package org.lantai.render.page;

import org.jspecify.annotations.NullMarked;
