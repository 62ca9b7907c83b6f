/** The commands; the only package that prints or ends the program. */
@NullMarked
package org.lantai.cli;

import org.jspecify.annotations.NullMarked;
