/** Reads what scraping programs export: tables, and objects in JSON. */
@NullMarked
package org.lantai.source.export;

import org.jspecify.annotations.NullMarked;
