//! Tables of figures.

use leptos::prelude::*;

/// A column of a table whose rows become blocks on a telephone, where each cell is told by the label of its column.
#[derive(Debug, Clone)]
pub struct Column {
    label: String,
    class: Option<&'static str>,
    head: bool,
    unseen: bool,
}

impl Column {
    /// A column of words.
    pub fn new(label: impl Into<String>) -> Self {
        Self { label: label.into(), class: None, head: false, unseen: false }
    }

    /// The column that says what its row is about.
    pub fn head(label: impl Into<String>) -> Self {
        Self { head: true, ..Self::new(label) }
    }

    /// A column of figures, aligned at their ends.
    pub fn figures(label: impl Into<String>) -> Self {
        Self { class: Some("num"), ..Self::new(label) }
    }

    /// A column of what does not break, such as days.
    pub fn days(label: impl Into<String>) -> Self {
        Self { class: Some("nowrap"), ..Self::new(label) }
    }

    /// A column of sentences.
    pub fn sentences(label: impl Into<String>) -> Self {
        Self { class: Some("wide"), ..Self::new(label) }
    }

    /// A column of links that say by themselves what they do: its label is only heard.
    pub fn actions(label: impl Into<String>) -> Self {
        Self { unseen: true, ..Self::new(label) }
    }

    fn heading(&self) -> AnyView {
        let label = self.label.clone();
        let label = match self.unseen {
            true => view! { <span class="visually-hidden">{label}</span> }.into_any(),
            false => label.into_any(),
        };
        view! { <th scope="col" role="columnheader" class=self.class>{label}</th> }.into_any()
    }

    fn cell(&self, cell: AnyView) -> AnyView {
        let cell = view! { <div>{cell}</div> };
        if self.head {
            return view! { <th scope="row" role="rowheader" class=self.class>{cell}</th> }.into_any();
        }
        let label = (!self.unseen).then(|| self.label.clone());
        view! { <td role="cell" class=self.class data-label=label>{cell}</td> }.into_any()
    }
}

/// A row: its cells in the order of the columns, and what an address can name it by.
pub struct Row {
    id: Option<String>,
    cells: Vec<AnyView>,
}

impl Row {
    /// A row of these cells; see [`cells!`](crate::cells).
    #[must_use]
    pub fn of(cells: Vec<AnyView>) -> Self {
        Self { id: None, cells }
    }

    /// With what an address can name it by.
    #[must_use]
    pub fn named(self, id: String) -> Self {
        Self { id: Some(id), ..self }
    }
}

/// The cells of a [`Row`](crate::ui::Row), in the order of its columns.
#[macro_export]
macro_rules! cells {
    ($($cell:expr),+ $(,)?) => { vec![$(leptos::prelude::IntoAny::into_any($cell)),+] };
}

/// The frame of a table: it can be scrolled sideways where the page is narrow, also by keyboard, and has a caption.
pub struct Ledger {
    caption: String,
    shown: bool,
    fit: bool,
    totals: Option<Row>,
}

impl Ledger {
    /// A table as wide as its column, whose caption is only heard, since a heading above it says the same.
    pub fn new(caption: impl Into<String>) -> Self {
        Self { caption: caption.into(), shown: false, fit: false, totals: None }
    }

    /// With the caption seen.
    #[must_use]
    pub fn shown(mut self) -> Self {
        self.shown = true;
        self
    }

    /// Only as wide as what it holds.
    #[must_use]
    pub fn fit(mut self) -> Self {
        self.fit = true;
        self
    }

    /// With a row of totals below its [`rows`](Self::rows), by the same columns: on a telephone the last block.
    #[must_use]
    pub fn totals(mut self, totals: Row) -> Self {
        self.totals = Some(totals);
        self
    }

    /// The table with its head, body and foot.
    pub fn of(self, parts: impl IntoView) -> AnyView {
        let class = if self.fit { "ledger ledger--fit" } else { "ledger" };
        self.framed(class, None, parts)
    }

    /// The table of these rows, each of which becomes a block on a telephone. Roles are said, since some browsers forget that
    /// it is a table once its rows are blocks.
    pub fn rows(mut self, columns: &[Column], rows: impl IntoIterator<Item = Row>) -> AnyView {
        let class = if self.fit { "ledger ledger--rows ledger--fit" } else { "ledger ledger--rows" };
        let headings = columns.iter().map(Column::heading).collect_view();
        let row = |row: Row| {
            let cells = columns.iter().zip(row.cells).map(|(column, cell)| column.cell(cell)).collect_view();
            view! { <tr id=row.id role="row">{cells}</tr> }
        };
        let rows = rows.into_iter().map(row).collect_view();
        let totals = self.totals.take().map(|totals| view! { <tfoot role="rowgroup">{row(totals)}</tfoot> });
        self.framed(
            class,
            Some("table"),
            view! {
                <thead role="rowgroup"><tr role="row">{headings}</tr></thead>
                <tbody role="rowgroup">{rows}</tbody>
                {totals}
            },
        )
    }

    fn framed(self, class: &'static str, role: Option<&'static str>, parts: impl IntoView) -> AnyView {
        let label = self.caption.clone();
        view! {
            <div class="table-scroll" tabindex="0" role="region" aria-label=label>
                <table class=class role=role>
                    <caption class=(!self.shown).then_some("visually-hidden")>{self.caption}</caption>
                    {parts.into_view()}
                </table>
            </div>
        }
        .into_any()
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_cell_is_told_by_the_label_of_its_column() {
        let columns = [Column::head("Who"), Column::figures("Owes"), Column::actions("What to do")];
        let row = Row::of(crate::cells!["Nour", "€3.00", ()]).named("m-2".to_owned());
        let html = Owner::new().with(|| Ledger::new("Who owes").rows(&columns, [row]).to_html());
        for part in [
            r#"<tr id="m-2" role="row">"#,
            r#"<th scope="row" role="rowheader""#,
            r#"<td role="cell" data-label="Owes" class="num">"#,
            r#"<td role="cell" class=""><div>"#,
        ] {
            assert!(html.contains(part), "{part} in {html}");
        }
    }

    #[test]
    fn totals_are_told_by_the_labels_of_their_columns_too() {
        let columns = [Column::figures("Number"), Column::head("Who"), Column::figures("Owes")];
        let row = Row::of(crate::cells!["M-2", "Nour", "€3.00"]);
        let totals = Row::of(crate::cells![(), "In all", "€3.00"]);
        let html = Owner::new().with(|| Ledger::new("Who owes").totals(totals).rows(&columns, [row]).to_html());
        let (_, foot) = html.split_once(r#"<tfoot role="rowgroup">"#).unwrap();
        for part in
            [r#"<th scope="row" role="rowheader""#, "In all", r#"<td role="cell" data-label="Owes" class="num">"#]
        {
            assert!(foot.contains(part), "{part} in {foot}");
        }
    }
}
