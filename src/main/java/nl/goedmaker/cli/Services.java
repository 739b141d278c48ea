package nl.goedmaker.cli;

import java.time.Clock;
import nl.goedmaker.attachments.Attachments;
import nl.goedmaker.cashback.Cashbacks;
import nl.goedmaker.cashback.Claims;
import nl.goedmaker.cashback.Slips;
import nl.goedmaker.cashback.given.GivenBefore;
import nl.goedmaker.checks.people.People;
import nl.goedmaker.dossiers.Dossiers;
import nl.goedmaker.drafts.Drafts;
import nl.goedmaker.insights.Agenda;
import nl.goedmaker.insights.FigureRows;
import nl.goedmaker.insights.Insights;
import nl.goedmaker.journal.Journal;
import nl.goedmaker.payouts.BankFiles;
import nl.goedmaker.payouts.Payouts;
import nl.goedmaker.replies.Correspondence;
import nl.goedmaker.replies.OwnTemplates;
import nl.goedmaker.replies.Sending;
import nl.goedmaker.replies.TemplateLibrary;
import nl.goedmaker.reviews.ReviewImports;
import nl.goedmaker.reviews.ReviewReplies;
import nl.goedmaker.reviews.Reviews;
import nl.goedmaker.reviews.label.Labels;
import nl.goedmaker.reviews.link.ReviewLinks;
import nl.goedmaker.reviews.removal.Removals;
import nl.goedmaker.reviews.request.Requests;
import nl.goedmaker.reviews.rules.Rulebook;
import nl.goedmaker.reviews.signals.Signals;
import nl.goedmaker.reviews.survey.Surveys;
import nl.goedmaker.search.Search;
import nl.goedmaker.settings.Schedules;
import nl.goedmaker.settings.Settings;
import nl.goedmaker.spelling.OwnWords;
import nl.goedmaker.spelling.Spellings;
import nl.goedmaker.storage.Backups;
import nl.goedmaker.storage.DataFolder;
import nl.goedmaker.storage.Database;
import nl.goedmaker.tickets.Bulk;
import nl.goedmaker.tickets.Checklists;
import nl.goedmaker.tickets.ClockRules;
import nl.goedmaker.tickets.Deletions;
import nl.goedmaker.tickets.Merges;
import nl.goedmaker.tickets.Reasons;
import nl.goedmaker.tickets.Reminders;
import nl.goedmaker.tickets.SavedSearches;
import nl.goedmaker.tickets.Tags;
import nl.goedmaker.tickets.TicketClocks;
import nl.goedmaker.tickets.Tickets;

/** The open shop: every service on one data file, as commands and windows use them. */
public record Services(
        DataFolder folder,
        Database database,
        Clock clock,
        Journal journal,
        Settings settings,
        Schedules schedules,
        Tickets tickets,
        Merges merges,
        Bulk bulk,
        Deletions deletions,
        Tags tags,
        SavedSearches savedSearches,
        Reasons reasons,
        Attachments attachments,
        People people,
        Checklists checklists,
        ClockRules clockRules,
        TicketClocks clocks,
        Reminders reminders,
        Cashbacks cashbacks,
        Slips slips,
        GivenBefore givenBefore,
        Correspondence correspondence,
        Sending sending,
        TemplateLibrary library,
        OwnTemplates templates,
        OwnWords ownWords,
        Spellings spellings,
        Dossiers dossiers,
        Claims claims,
        Payouts payouts,
        BankFiles bankFiles,
        Rulebook rulebook,
        ReviewReplies reviewReplies,
        Requests requests,
        Removals removals,
        Labels labels,
        Reviews reviews,
        ReviewImports reviewImports,
        ReviewLinks reviewLinks,
        Signals signals,
        Surveys surveys,
        Search search,
        Insights insights,
        FigureRows figureRows,
        Agenda agenda,
        Drafts drafts,
        Backups backups)
        implements AutoCloseable {
    @Override
    public void close() {
        database.close();
    }
}
