@NullMarked
package org.lantai.check.site;

import org.jspecify.annotations.NullMarked;
