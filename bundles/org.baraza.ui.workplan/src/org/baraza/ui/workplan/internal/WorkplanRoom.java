package org.baraza.ui.workplan.internal;
final class WorkplanRoom {}
