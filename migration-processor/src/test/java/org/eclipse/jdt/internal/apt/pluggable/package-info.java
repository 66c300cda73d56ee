/** Only a name: nothing but the package tells the Eclipse editor from Eclipse's compiler. */
@NullMarked
package org.eclipse.jdt.internal.apt.pluggable;

import org.jspecify.annotations.NullMarked;
