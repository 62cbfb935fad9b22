package org.baraza.report.office.internal;

import java.math.BigDecimal;
import java.util.Optional;

import javax.xml.namespace.QName;

import org.apache.poi.ss.util.CellRangeAddress;
import org.apache.poi.xddf.usermodel.XDDFColor;
import org.apache.poi.xddf.usermodel.XDDFLineProperties;
import org.apache.poi.xddf.usermodel.XDDFShapeProperties;
import org.apache.poi.xddf.usermodel.XDDFSolidFillProperties;
import org.apache.poi.xddf.usermodel.chart.AxisCrosses;
import org.apache.poi.xddf.usermodel.chart.AxisOrientation;
import org.apache.poi.xddf.usermodel.chart.AxisPosition;
import org.apache.poi.xddf.usermodel.chart.BarDirection;
import org.apache.poi.xddf.usermodel.chart.BarGrouping;
import org.apache.poi.xddf.usermodel.chart.ChartTypes;
import org.apache.poi.xddf.usermodel.chart.LegendPosition;
import org.apache.poi.xddf.usermodel.chart.MarkerStyle;
import org.apache.poi.xddf.usermodel.chart.XDDFBarChartData;
import org.apache.poi.xddf.usermodel.chart.XDDFCategoryAxis;
import org.apache.poi.xddf.usermodel.chart.XDDFCategoryDataSource;
import org.apache.poi.xddf.usermodel.chart.XDDFChartData;
import org.apache.poi.xddf.usermodel.chart.XDDFDataSourcesFactory;
import org.apache.poi.xddf.usermodel.chart.XDDFLineChartData;
import org.apache.poi.xddf.usermodel.chart.XDDFValueAxis;
import org.apache.poi.xssf.usermodel.XSSFChart;
import org.apache.poi.xssf.usermodel.XSSFClientAnchor;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.xmlbeans.XmlCursor;
import org.baraza.drawing.Palette;
import org.baraza.drawing.Rgb;
import org.baraza.drawing.Role;
import org.baraza.report.Chart;
import org.baraza.report.SeriesLook;
import org.baraza.report.SeriesLook.Filling;
import org.baraza.report.Chart.Series;
import org.baraza.report.XmlLetters;
import org.openxmlformats.schemas.drawingml.x2006.chart.CTOverlap;

/**
 * A chart that Excel draws from the cells of its table, so that whoever changes a number sees it move.
 *
 * @param first row of the sheet with the first category, from 0; the names of the series stand in the row above
 */
record SheetChart(XSSFSheet sheet, Chart chart, int first) {

    private static final double HALF = 0.5;
    private static final Palette PALETTE = Palette.light();

    /** @param place where on the sheet it stands */
    void draw(XSSFClientAnchor place) {
        XSSFChart target = sheet.createDrawingPatriarch().createChart(place);
        // what it shows stands above its numbers
        target.setAutoTitleDeleted(true);
        target.getOrAddLegend().setPosition(LegendPosition.BOTTOM);
        XDDFCategoryAxis names = target.createCategoryAxis(
                chart.kind() == Chart.Kind.LINES ? AxisPosition.BOTTOM : AxisPosition.LEFT);
        XDDFValueAxis values = target.createValueAxis(
                chart.kind() == Chart.Kind.LINES ? AxisPosition.LEFT : AxisPosition.BOTTOM);
        values.setNumberFormat("General");
        if (counts()) {
            values.setMajorUnit(1);
        }
        values.getOrAddMajorGridProperties().setLineProperties(new XDDFLineProperties(fill(Role.GRID_LINE)));
        XDDFChartData data = target.createData(chart.kind() == Chart.Kind.LINES ? ChartTypes.LINE : ChartTypes.BAR,
                names, values);
        data.setVaryColors(false);
        if (data instanceof XDDFBarChartData bars) {
            // the first name on top, as in the table
            names.setOrientation(AxisOrientation.MAX_MIN);
            values.setCrosses(AxisCrosses.MAX);
            bars.setBarDirection(BarDirection.BAR);
            bars.setBarGrouping(chart.kind() == Chart.Kind.STACKED ? BarGrouping.STACKED : BarGrouping.CLUSTERED);
        }
        for (int i = 0; i < chart.series().size(); i++) {
            add(data, i);
        }
        target.plot(data);
        if (chart.kind() == Chart.Kind.STACKED) {
            overlay(target.getCTChart().getPlotArea().getBarChartArray(0).addNewOverlap());
        }
    }

    /** Of a few things there are no halves. */
    private boolean counts() {
        return chart.kind() == Chart.Kind.STACKED && chart.series().stream().flatMap(series -> series.values().stream())
                .flatMap(Optional::stream).allMatch(value -> value.stripTrailingZeros().scale() <= 0
                        && value.compareTo(BigDecimal.TEN) <= 0);
    }

    /** As text, since the small schemas of POI lack the type of this number. */
    private static void overlay(CTOverlap overlap) {
        try (XmlCursor cursor = overlap.newCursor()) {
            cursor.setAttributeText(new QName("val"), "100");
        }
    }

    private void add(XDDFChartData data, int index) {
        Series series = chart.series().get(index);
        XDDFCategoryDataSource names = XDDFDataSourcesFactory.fromArray(
                chart.categories().stream().map(XmlLetters::only).toArray(String[]::new), range(0));
        Number[] values = series.values().stream().map(value -> value.map(BigDecimal::doubleValue).orElse(null))
                .toArray(Number[]::new);
        XDDFChartData.Series drawn = data.addSeries(names,
                XDDFDataSourcesFactory.fromArray(values, range(index + 1), index + 1));
        drawn.setTitle(XmlLetters.only(series.name()), null);
        XDDFShapeProperties look = new XDDFShapeProperties();
        Filling filling = SeriesLook.of(chart, index).filling();
        look.setFillProperties(filling == Filling.SOLID || drawn instanceof XDDFLineChartData.Series ? fill(series.colour())
                : tint(series.colour(), filling));
        if (filling != Filling.SOLID) {
            look.setLineProperties(new XDDFLineProperties(fill(series.colour())));
        }
        if (drawn instanceof XDDFLineChartData.Series line) {
            line.setSmooth(false);
            line.setMarkerStyle(index % 2 == 0 ? MarkerStyle.CIRCLE : MarkerStyle.SQUARE);
            look.setLineProperties(new XDDFLineProperties(fill(series.colour())));
        }
        drawn.setShapeProperties(look);
    }

    private String range(int column) {
        return new CellRangeAddress(first, first + chart.categories().size() - 1, column, column)
                .formatAsString(sheet.getSheetName(), true);
    }

    /** Lighter; the small schemas of POI lack hatches. */
    private static XDDFSolidFillProperties tint(Role role, Filling filling) {
        double share = switch (filling) {
            case EMPTY -> 0;
            case HATCHED -> HALF;
            default -> HALF / 2;
        };
        Rgb colour = PALETTE.colour(role);
        Rgb page = PALETTE.colour(Role.PAGE);
        return new XDDFSolidFillProperties(XDDFColor.from(new byte[] { mixed(colour.red(), page.red(), share),
                mixed(colour.green(), page.green(), share), mixed(colour.blue(), page.blue(), share) }));
    }

    private static byte mixed(int colour, int page, double share) {
        return (byte) Math.round(colour * share + page * (1 - share));
    }

    private static XDDFSolidFillProperties fill(Role role) {
        Rgb colour = PALETTE.colour(role);
        return new XDDFSolidFillProperties(XDDFColor.from(
                new byte[] { (byte) colour.red(), (byte) colour.green(), (byte) colour.blue() }));
    }
}
