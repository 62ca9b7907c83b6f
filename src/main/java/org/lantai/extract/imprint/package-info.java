/** What lines about a text say: labels, dates, datelines and bylines. */
@NullMarked
package org.lantai.extract.imprint;

import org.jspecify.annotations.NullMarked;
