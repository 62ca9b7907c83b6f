/** Tests of whole sites: built from whole archives, looked at as readers see them. */
@NullMarked
package org.lantai.site;

import org.jspecify.annotations.NullMarked;
