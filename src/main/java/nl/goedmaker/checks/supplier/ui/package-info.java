/** The sheet on which a letter to a supplier is read and changed before it leaves. */
@NullMarked
package nl.goedmaker.checks.supplier.ui;

import org.jspecify.annotations.NullMarked;
