/**
 * What a site holds for programs and for other archives: tables of its documents, their edits and all addresses, and what
 * describes these to catalogues.
 */
@NullMarked
package org.lantai.data;

import org.jspecify.annotations.NullMarked;
