@NullMarked
package org.lantai.publish.branch;

import org.jspecify.annotations.NullMarked;
