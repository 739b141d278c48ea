package nl.goedmaker.cashback.ui;

import nl.goedmaker.cashback.CashbackState;
import org.jspecify.annotations.Nullable;

/**
 * A choice above the list.
 *
 * @param state which cashbacks to show; {@code null} for all
 * @param name in the owner's language
 */
public record StateFilter(@Nullable CashbackState state, String name, long count) {}
