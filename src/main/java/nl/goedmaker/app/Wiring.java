package nl.goedmaker.app;

import java.security.SecureRandom;
import java.time.Clock;
import java.util.List;
import nl.goedmaker.attachments.AttachmentRepository;
import nl.goedmaker.attachments.Attachments;
import nl.goedmaker.attachments.storage.FolderAttachmentRepository;
import nl.goedmaker.cashback.Cashbacks;
import nl.goedmaker.cashback.Claims;
import nl.goedmaker.cashback.Slips;
import nl.goedmaker.cashback.given.GivenBefore;
import nl.goedmaker.cashback.storage.JooqCashbackRepository;
import nl.goedmaker.cashback.storage.JooqGivenRepository;
import nl.goedmaker.checks.Answers;
import nl.goedmaker.checks.CheckNotes;
import nl.goedmaker.checks.Checks;
import nl.goedmaker.checks.Retention;
import nl.goedmaker.checks.ShopCaseFiles;
import nl.goedmaker.checks.ToldStories;
import nl.goedmaker.checks.evidence.CaseFiles;
import nl.goedmaker.checks.evidence.signals.BuiltInSignals;
import nl.goedmaker.checks.hindsight.Retrospect;
import nl.goedmaker.checks.own.OwnCounts;
import nl.goedmaker.checks.own.OwnSignals;
import nl.goedmaker.checks.people.People;
import nl.goedmaker.checks.people.storage.JooqPeopleRepository;
import nl.goedmaker.checks.readings.Readings;
import nl.goedmaker.checks.readings.storage.JooqReadingRepository;
import nl.goedmaker.checks.storage.JooqAnswerRepository;
import nl.goedmaker.checks.storage.JooqCaseRepository;
import nl.goedmaker.checks.storage.JooqNoteRepository;
import nl.goedmaker.checks.storage.JooqOwnSignalRepository;
import nl.goedmaker.checks.storage.JooqRetentionRepository;
import nl.goedmaker.checks.storage.JooqSharedPhotos;
import nl.goedmaker.checks.storage.JooqSignalSettingRepository;
import nl.goedmaker.checks.tuning.SignalSettings;
import nl.goedmaker.cli.Services;
import nl.goedmaker.customers.AccountMarks;
import nl.goedmaker.customers.CustomerRepository;
import nl.goedmaker.customers.storage.JooqCustomerRepository;
import nl.goedmaker.customers.storage.KeyedAccountMarks;
import nl.goedmaker.dossiers.Dossiers;
import nl.goedmaker.drafts.storage.JooqDrafts;
import nl.goedmaker.insights.Agenda;
import nl.goedmaker.insights.FigureRows;
import nl.goedmaker.insights.Insights;
import nl.goedmaker.insights.storage.JooqAgendaRepository;
import nl.goedmaker.insights.storage.JooqFigureRepository;
import nl.goedmaker.insights.storage.JooqInsightRepository;
import nl.goedmaker.journal.Journal;
import nl.goedmaker.journal.storage.JooqJournal;
import nl.goedmaker.payouts.BankFiles;
import nl.goedmaker.payouts.PayoutRepository;
import nl.goedmaker.payouts.Payouts;
import nl.goedmaker.payouts.storage.JooqPayoutRepository;
import nl.goedmaker.replies.BuildingKit;
import nl.goedmaker.replies.Correspondence;
import nl.goedmaker.replies.MoneyReason;
import nl.goedmaker.replies.OwnTemplates;
import nl.goedmaker.replies.Sending;
import nl.goedmaker.replies.TemplateLibrary;
import nl.goedmaker.replies.TicketCircumstances;
import nl.goedmaker.replies.storage.JooqAnswerWaitRepository;
import nl.goedmaker.replies.storage.JooqDraftRepository;
import nl.goedmaker.replies.storage.JooqOwnTemplateRepository;
import nl.goedmaker.reviews.ReviewImports;
import nl.goedmaker.reviews.ReviewReplies;
import nl.goedmaker.reviews.Reviews;
import nl.goedmaker.reviews.label.Labels;
import nl.goedmaker.reviews.link.ReviewLinks;
import nl.goedmaker.reviews.removal.Removals;
import nl.goedmaker.reviews.request.Requests;
import nl.goedmaker.reviews.request.ReviewsOfTickets;
import nl.goedmaker.reviews.rules.Rulebook;
import nl.goedmaker.reviews.signals.Signals;
import nl.goedmaker.reviews.storage.JooqImportedReviewRepository;
import nl.goedmaker.reviews.storage.JooqLabelRepository;
import nl.goedmaker.reviews.storage.JooqLinkRepository;
import nl.goedmaker.reviews.storage.JooqOverruledRepository;
import nl.goedmaker.reviews.storage.JooqRemovalRepository;
import nl.goedmaker.reviews.storage.JooqRequestRepository;
import nl.goedmaker.reviews.storage.JooqReviewRepository;
import nl.goedmaker.reviews.storage.JooqSignalRepository;
import nl.goedmaker.reviews.storage.JooqSurveyRepository;
import nl.goedmaker.reviews.survey.Surveys;
import nl.goedmaker.search.Search;
import nl.goedmaker.search.storage.JooqSearchRepository;
import nl.goedmaker.settings.Schedules;
import nl.goedmaker.settings.Settings;
import nl.goedmaker.settings.storage.JooqScheduleRepository;
import nl.goedmaker.settings.storage.JooqSettingsRepository;
import nl.goedmaker.spelling.OwnWords;
import nl.goedmaker.spelling.Spellings;
import nl.goedmaker.spelling.storage.JooqOwnWordRepository;
import nl.goedmaker.storage.Backups;
import nl.goedmaker.storage.DataFolder;
import nl.goedmaker.storage.Database;
import nl.goedmaker.tickets.Bulk;
import nl.goedmaker.tickets.Checklists;
import nl.goedmaker.tickets.ClockRule;
import nl.goedmaker.tickets.ClockRules;
import nl.goedmaker.tickets.Deletions;
import nl.goedmaker.tickets.Merges;
import nl.goedmaker.tickets.Reasons;
import nl.goedmaker.tickets.Reminders;
import nl.goedmaker.tickets.SavedSearches;
import nl.goedmaker.tickets.Tags;
import nl.goedmaker.tickets.TicketClocks;
import nl.goedmaker.tickets.TicketRepository;
import nl.goedmaker.tickets.Tickets;
import nl.goedmaker.tickets.storage.JooqChecklistRepository;
import nl.goedmaker.tickets.storage.JooqDeletionRepository;
import nl.goedmaker.tickets.storage.JooqMergeRepository;
import nl.goedmaker.tickets.storage.JooqReasonRepository;
import nl.goedmaker.tickets.storage.JooqReminderRepository;
import nl.goedmaker.tickets.storage.JooqSavedSearchRepository;
import nl.goedmaker.tickets.storage.JooqTagRepository;
import nl.goedmaker.tickets.storage.JooqTicketClockRepository;
import nl.goedmaker.tickets.storage.JooqTicketRepository;
import nl.goedmaker.time.BankDays;
import nl.goedmaker.time.calendar.CountryHolidays;

/** Puts the program together, by hand: the only place that sees everything. */
public final class Wiring {
    private Wiring() {}

    /**
     * Opens the data folder and everything that works on it.
     *
     * @throws nl.goedmaker.text.Refusal when the data file cannot be used
     */
    public static Services open(DataFolder folder, Clock clock) {
        return open(folder, Database.open(folder), clock);
    }

    /** The same, on a data file that is open. */
    public static Services open(DataFolder folder, Database database, Clock clock) {
        Journal journal = new JooqJournal(database, clock);
        Backups backups = new Backups(folder);
        AccountMarks marks = new KeyedAccountMarks(folder, new SecureRandom());
        CustomerRepository customers = new JooqCustomerRepository(database, marks);
        TicketRepository ticketRepository = new JooqTicketRepository(database);
        JooqCashbackRepository cashbackRepository = new JooqCashbackRepository(database);
        PayoutRepository payoutRepository = new JooqPayoutRepository(database);

        JooqSettingsRepository settingsRepository = new JooqSettingsRepository(database);
        Settings settings = new Settings(settingsRepository, journal);
        Schedules schedules = new Schedules(
                new JooqScheduleRepository(database),
                settingsRepository,
                journal,
                clock.getZone(),
                CountryHolidays::of);
        ClockRules clockRules = new ClockRules(settingsRepository, journal);
        TicketClocks clocks = new TicketClocks(
                new JooqTicketClockRepository(database),
                clockRules,
                channel -> ClockRule.holidays(channel).map(schedules::weekdays).orElseGet(schedules::weekdays),
                schedules::hours);
        Tickets tickets = new Tickets(ticketRepository, customers, clocks, journal, new MoneyReason(), clock);
        Merges merges = new Merges(new JooqMergeRepository(database), ticketRepository, clocks, journal, clock);
        Reminders reminders = new Reminders(new JooqReminderRepository(database), tickets, journal, clock);
        Tags tags = new Tags(new JooqTagRepository(database), tickets, journal, clock);
        Cashbacks cashbacks =
                new Cashbacks(cashbackRepository, ticketRepository, tickets, journal, clock, new SecureRandom());
        Slips slips = new Slips(cashbacks, tickets, settings);
        TemplateLibrary library = new TemplateLibrary();
        OwnTemplates templates = new OwnTemplates(new JooqOwnTemplateRepository(database), library, journal);
        AttachmentRepository attachmentRepository = new FolderAttachmentRepository(database, folder);
        Attachments attachments = new Attachments(attachmentRepository, tickets, journal, clock);
        Rulebook rulebook = new Rulebook(new JooqOverruledRepository(database), journal, clock);
        Reviews reviews = new Reviews(new JooqReviewRepository(database), rulebook::now, journal, clock);
        Requests requests = new Requests(
                new JooqRequestRepository(database, clock.getZone()),
                reviews,
                rulebook,
                settings::quietDays,
                journal,
                clock);
        ReviewsOfTickets reviewsOfTickets = new ReviewsOfTickets(reviews, requests);
        BuildingKit kit = new BuildingKit(
                new TicketCircumstances(tickets, cashbacks, attachments::of, reviewsOfTickets::of, settings, clock),
                templates,
                tickets);
        JooqDraftRepository drafts = new JooqDraftRepository(database);
        Correspondence correspondence =
                new Correspondence(drafts, library, templates, kit, tickets, cashbacks, settings, journal, clock);
        GivenBefore givenBefore = new GivenBefore(new JooqGivenRepository(database));
        Payouts payouts = new Payouts(payoutRepository, journal, clock);
        Claims claims = new Claims(
                cashbackRepository,
                tickets,
                journal,
                clock,
                payouts,
                () -> settings.shop().iban());
        BankFiles bankFiles = new BankFiles(payoutRepository, payouts, settings, journal, clock, new BankDays());
        ReviewReplies reviewReplies = new ReviewReplies(
                reviews,
                ticket -> correspondence.replyFacts(tickets.get(ticket)),
                correspondence::publicTexts,
                platform -> rulebook.of(platform).replyLimits(),
                () -> correspondence.reader().levels());
        Removals removals = new Removals(new JooqRemovalRepository(database), reviews, rulebook, journal, clock);
        Labels labels = new Labels(new JooqLabelRepository(database), reviews, rulebook, journal, clock);
        Search search = new Search(
                new JooqSearchRepository(database),
                clock,
                () -> settings.preferences().language());
        Insights insights = new Insights(new JooqInsightRepository(database), clock);
        FigureRows figureRows = new FigureRows(new JooqFigureRepository(database), clock);
        Agenda agenda = new Agenda(
                new JooqAgendaRepository(database),
                clocks,
                reviews,
                rulebook,
                requests,
                bankFiles,
                insights,
                figureRows,
                clock);
        OwnWords ownWords = new OwnWords(new JooqOwnWordRepository(database), journal);
        People people = new People(
                new JooqPeopleRepository(database, marks, clock.getZone()),
                marks,
                List.of(new JooqSharedPhotos(database)),
                journal,
                clock);
        Answers answers = new Answers(new JooqAnswerRepository(database), tickets, journal, clock);
        CheckNotes checkNotes = new CheckNotes(new JooqNoteRepository(database), journal, clock);
        Dossiers dossiers =
                new Dossiers(tickets, cashbacks, settings, attachmentRepository, answers, checkNotes, clock.getZone());
        Readings readings = new Readings(
                new JooqReadingRepository(database),
                attachmentRepository,
                templates::everyText,
                new ToldStories(),
                clock.getZone());
        JooqOwnSignalRepository ownSignalRepository = new JooqOwnSignalRepository(database, clock.getZone());
        OwnSignals ownSignals = new OwnSignals(ownSignalRepository, people, tickets, journal, clock);
        SignalSettings signalSettings = new SignalSettings(
                new JooqSignalSettingRepository(database), BuiltInSignals.all(), ownSignals::all, journal);
        CaseFiles caseFiles = new ShopCaseFiles(
                new JooqCaseRepository(database, marks, clock.getZone()),
                people,
                readings,
                answers,
                checkNotes,
                new OwnCounts(ownSignalRepository),
                clock.getZone());
        return new Services(
                folder,
                database,
                clock,
                journal,
                settings,
                schedules,
                tickets,
                merges,
                new Bulk(tickets, ticketRepository, tags, journal, clock),
                new Deletions(new JooqDeletionRepository(database), tickets, merges, journal),
                tags,
                new SavedSearches(new JooqSavedSearchRepository(database), tickets, journal),
                new Reasons(new JooqReasonRepository(database), journal),
                attachments,
                readings,
                people,
                answers,
                checkNotes,
                new Checks(caseFiles, signalSettings::examination, clock),
                new Retention(
                        new JooqRetentionRepository(database),
                        settings::checkMonths,
                        () -> backups.all().entrySet().stream()
                                .map(copy -> new Retention.Copy(copy.getKey(), copy.getValue()))
                                .toList(),
                        clock),
                signalSettings,
                ownSignals,
                new Retrospect(ownSignalRepository, tickets, caseFiles, signalSettings::signals),
                new Checklists(new JooqChecklistRepository(database), tickets, journal, clock),
                clockRules,
                clocks,
                reminders,
                cashbacks,
                slips,
                givenBefore,
                correspondence,
                new Sending(
                        correspondence,
                        drafts,
                        new JooqAnswerWaitRepository(database),
                        tickets,
                        reminders,
                        cashbacks,
                        attachments,
                        settings,
                        schedules::hours,
                        journal,
                        clock),
                library,
                templates,
                ownWords,
                new Spellings(ownWords),
                dossiers,
                claims,
                payouts,
                bankFiles,
                rulebook,
                reviewReplies,
                requests,
                removals,
                labels,
                reviews,
                new ReviewImports(new JooqImportedReviewRepository(database), rulebook::now, journal, clock),
                new ReviewLinks(new JooqLinkRepository(database), reviews, tickets, settings, journal, clock),
                new Signals(new JooqSignalRepository(database), clock.getZone()),
                new Surveys(new JooqSurveyRepository(database), journal, clock),
                search,
                insights,
                figureRows,
                agenda,
                new JooqDrafts(database, clock),
                backups);
    }
}
