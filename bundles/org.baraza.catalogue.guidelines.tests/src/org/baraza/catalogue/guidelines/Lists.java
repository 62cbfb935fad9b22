package org.baraza.catalogue.guidelines;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** The lists of the guidelines, as they stand there. They are data of the tests, taken from the text and not from the pack. */
final class Lists {

    /** Figure 4: purposes in order, under each its tactics by resource intensity, the least demanding first. */
    static final Map<String, List<String>> FIGURE_4 = new LinkedHashMap<>();

    /** The headings of Part II where they spell a name otherwise than Figure 4, by the spelling of Figure 4. */
    static final Map<String, String> HEADINGS_OF_PART_2 = Map.of(
            "Establish user forums by group", "Establish user forums by groups",
            "Establish data-sharing mechanisms for members of national statistical system",
            "Establish and maintain data-sharing mechanisms for members of the national statistical system",
            "Surveys", "Surveys or other instruments to assess user needs and satisfaction",
            "Press conference", "Press conferences",
            "Cultural events and engagements with artists", "Cultural events and engagement with artists");

    static final String HEADING = "Building statistical literacy";

    static final List<String> UNDER_THE_HEADING = List.of("Strategic partnerships", "Training", "Statistics clubs",
            "Games and competitions", "Cultural events and engagements with artists", "Public service announcements");

    /** Part III, A to J. */
    static final List<String> USER_GROUPS = List.of("Public authorities and policymakers", "Parliamentarians",
            "Political organizations", "Media", "Academics", "Researchers", "International organizations",
            "Civil society organizations (CSOs)", "Citizens", "Private sector");

    /** Figure 2, by priority. */
    static final List<String> QUADRANTS = List.of("cultivate-asap", "cross-check", "maintain", "drop");

    /** Figure 1. */
    static final List<String> PHASES = List.of("Preparation", "Design", "Drafting", "Approval and launch");

    /** What each phase has to bring about, in the order of Part I B. */
    static final Map<String, List<String>> TASKS = Map.of(
            "preparation", List.of("team", "stakeholder-list", "prioritization"),
            "design", List.of("elements", "workshop-plan", "nsds-review"),
            "drafting", List.of("introduction", "objectives", "vision-mission", "values", "means-of-engagement",
                    "monitoring-evaluation", "writing"),
            "approval-launch", List.of("team-review", "approval-chain", "sign", "launch"));

    /** Part I, Phase 3, Values and principles. */
    static final List<String> VALUES = List.of("Accessibility", "Accountability", "Availability", "Completeness",
            "Credibility", "Impartiality", "Inclusivity", "Innovation", "Integrity", "Prioritization", "Proactivity",
            "Relevance", "Standardization", "Sustainability", "Timeliness", "Transparency");

    /** The questions of Part I by the text that they prepare, each by what it asks about. */
    static final Map<String, List<String>> QUESTIONS = Map.of(
            "stakeholders", List.of("who-uses", "who-influences", "who-not-yet"),
            "introduction", List.of("why-now", "what-is-happening", "current-practices", "nsds-stage",
                    "relation-to-plans"),
            "vision", List.of("hopes", "problem", "inspire"),
            "mission", List.of("what-we-do", "whom-we-engage", "how-we-serve"));

    /** Part II E, Building statistical literacy. */
    static final List<String> LITERACY_LEVELS = List.of("Basic", "Intermediate", "Advanced");

    static {
        FIGURE_4.put("Establishing contact with users", List.of("Conduct market segmentation",
                "Establish user forums by group", "Compile a database of external and internal users",
                "Establish and maintain external partnerships",
                "Establish data-sharing mechanisms for members of national statistical system", "Service agreements"));
        FIGURE_4.put("Establishing user needs", List.of("Culture shift", "Surveys",
                "Establish an online feedback portal", "Google analytics and web metrics",
                "User consultations and focus groups", "Group discussions",
                "Develop a compendium of statistical concepts and definitions", "Evaluate user requests",
                "Establish an automated system to receive, process, archive and monitor user requests",
                "User research"));
        FIGURE_4.put("Consulting users", List.of("Internet-based forums", "User support groups", "Phone calls",
                "New media", "A process or coordinating body", "Thematic workshops",
                "Technical committees or permanent thematic working groups", "Advisory council or steering group",
                "Host one-on-one user dialogues"));
        FIGURE_4.put("Instigating user engagement", List.of("Newsletters", "Writing stories with data",
                "High-level representation at events", "Press conference", "Open data portal or reporting platform",
                "Online data and information dissemination platforms", "Data advocates and champions",
                "Data visualization", "Multimedia and other creative content"));
        FIGURE_4.put("Establishing a feedback loop", List.of("Monitoring system", "Onboarding mechanism",
                "User engagement dashboard", "Email-based communication",
                "Develop different statistical products and services according to user group"));
    }

    private Lists() {
    }
}
