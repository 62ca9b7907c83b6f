/** The glosses of mirror sites: what gives a copied page away, and taking them out. */
@NullMarked
package org.lantai.repair.mirror;

import org.jspecify.annotations.NullMarked;
