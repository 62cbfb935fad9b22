package org.baraza.ui.help.internal;

import java.io.IOException;
import java.io.InputStream;
import java.net.URL;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

import org.baraza.ui.help.internal.model.Library;
import org.baraza.ui.help.internal.model.Topic;
import org.eclipse.core.runtime.FileLocator;
import org.eclipse.core.runtime.ILog;
import org.eclipse.core.runtime.IPath;
import org.eclipse.core.runtime.Platform;
import org.eclipse.help.HelpSystem;
import org.eclipse.help.IToc;
import org.eclipse.help.ITopic;
import org.osgi.framework.Bundle;

/**
 * The help of all plug-ins, ours and an agency's, in the language of the program where they have it. The platform finds
 * the contents; pages are files of the plug-ins.
 */
final class InstalledHelp {

    private InstalledHelp() {
    }

    static Library open() {
        List<Topic> topics = Stream.of(HelpSystem.getTocs()).map(InstalledHelp::topic).toList();
        return new Library(topics, InstalledHelp::file, fault -> ILog.of(InstalledHelp.class).warn(fault.getMessage(), fault));
    }

    private static Topic topic(IToc toc) {
        String href = Optional.ofNullable(toc.getTopic(null)).map(ITopic::getHref).orElse("");
        return new Topic(toc.getLabel(), href, topics(toc.getTopics()));
    }

    private static Topic topic(ITopic topic) {
        return new Topic(topic.getLabel(), Optional.ofNullable(topic.getHref()).orElse(""),
                topics(topic.getSubtopics()));
    }

    private static List<Topic> topics(ITopic... topics) {
        return Stream.of(topics).map(InstalledHelp::topic).toList();
    }

    /** @param href such as {@code /org.baraza.help/help/tour.html} */
    private static Optional<byte[]> file(String href) throws IOException {
        IPath path = IPath.fromPortableString(href);
        Bundle bundle = path.segmentCount() < 2 ? null : Platform.getBundle(path.segment(0));
        URL file = bundle == null ? null
                : FileLocator.find(bundle, IPath.fromPortableString("$nl$").append(path.removeFirstSegments(1)));
        if (file == null) {
            return Optional.empty();
        }
        try (InputStream in = file.openStream()) {
            return Optional.of(in.readAllBytes());
        }
    }
}
