/** Opens files that hold files. */
@NullMarked
package org.lantai.source.pack;

import org.jspecify.annotations.NullMarked;
