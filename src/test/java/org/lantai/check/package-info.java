@NullMarked
package org.lantai.check;

import org.jspecify.annotations.NullMarked;
