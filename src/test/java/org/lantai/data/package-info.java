@NullMarked
package org.lantai.data;

import org.jspecify.annotations.NullMarked;
