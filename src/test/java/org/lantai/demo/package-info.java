/** Makes the captures of the demonstration archive that are not written by hand: its clean texts, damaged on purpose. */
@NullMarked
package org.lantai.demo;

import org.jspecify.annotations.NullMarked;
