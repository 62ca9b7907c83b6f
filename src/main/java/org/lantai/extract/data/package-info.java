/** What a page holds for programs: its meta elements, its JSON-LD and the values in its scripts. */
@NullMarked
package org.lantai.extract.data;

import org.jspecify.annotations.NullMarked;
