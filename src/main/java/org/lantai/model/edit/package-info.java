/** What was done to a text, and why: each change with its rule, its certainty, its place and its reasons. */
@NullMarked
package org.lantai.model.edit;

import org.jspecify.annotations.NullMarked;
