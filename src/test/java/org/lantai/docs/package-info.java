/** What stands in {@code docs/} and the other writings beside the code, held against the code. */
@NullMarked
package org.lantai.docs;

import org.jspecify.annotations.NullMarked;
