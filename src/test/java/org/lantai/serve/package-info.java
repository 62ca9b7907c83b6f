@NullMarked
package org.lantai.serve;

import org.jspecify.annotations.NullMarked;
