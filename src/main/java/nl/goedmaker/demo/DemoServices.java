package nl.goedmaker.demo;

import java.time.Clock;
import nl.goedmaker.cashback.Cashbacks;
import nl.goedmaker.cashback.Claims;
import nl.goedmaker.checks.Answers;
import nl.goedmaker.customers.CustomerRepository;
import nl.goedmaker.payouts.BankFiles;
import nl.goedmaker.payouts.Payouts;
import nl.goedmaker.reviews.Reviews;
import nl.goedmaker.settings.Settings;
import nl.goedmaker.tickets.Tickets;

/** The program's own services, on the story's clock. */
public record DemoServices(
        Clock clock,
        Settings settings,
        CustomerRepository customers,
        Tickets tickets,
        Answers answers,
        Cashbacks cashbacks,
        Claims claims,
        Payouts payouts,
        BankFiles bankFiles,
        Reviews reviews) {}
