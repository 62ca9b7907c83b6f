/**
 * Any bytes at all, given to whatever reads what people and other programs wrote. The targets are small methods named as
 * sentences; the ordinary test run gives them the inputs that once were findings and a few hundred mutations of the
 * repository's own files, the profile {@code fuzz} as many as fit into its time.
 */
@NullMarked
package org.lantai.fuzz;

import org.jspecify.annotations.NullMarked;
