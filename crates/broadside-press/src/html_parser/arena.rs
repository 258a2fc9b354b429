//! The tree that the parser builds, in one list, so that no depth of nesting can exhaust the stack.
//!
//! Deliberately absent: comments, doctypes, processing instructions and the insides of templates, which
//! nobody asks for; they are kept as empty places.

use html5ever::tendril::StrTendril;
use html5ever::tree_builder::{ElementFlags, NodeOrText, QuirksMode, TreeSink};
use html5ever::{Attribute, QualName, local_name, ns};
use std::borrow::Cow;
use std::cell::{Cell, RefCell};
use std::rc::Rc;

/// A parsed document.
#[derive(Debug)]
pub struct Arena {
    places: RefCell<Vec<Place>>,
    /// Of the deepest place, as far as places were not moved with all that is in them.
    n_levels: Cell<usize>,
}

/// What stands at a place, copied out.
pub enum Content {
    /// Character data.
    Text(String),
    /// An element of the HTML namespace.
    Element {
        /// Local name.
        name: String,
        /// Names and values.
        attributes: Vec<(String, String)>,
    },
    /// The root of an island of SVG or `MathML`.
    Foreign {
        /// `svg` or `math`.
        name: String,
    },
}

/// A place in the list; elements carry their name along, because the parser asks for it all the time.
#[derive(Clone, Debug)]
pub struct Handle {
    index: usize,
    name: Rc<QualName>,
}

#[derive(Debug, Default)]
struct Place {
    parent: Option<usize>,
    level: usize,
    children: Vec<usize>,
    data: Data,
}

#[derive(Debug, Default)]
enum Data {
    Text(String),
    Element {
        name: Rc<QualName>,
        attributes: Vec<Attribute>,
    },
    #[default]
    Other,
}

const DOCUMENT: usize = 0;

impl Default for Arena {
    fn default() -> Self {
        Self { places: RefCell::new(vec![Place::default()]), n_levels: Cell::new(0) }
    }
}

impl Arena {
    /// The place of the `html` element.
    pub fn root_element(&self) -> Option<usize> {
        self.child_named(DOCUMENT, &local_name!("html"))
    }

    /// The place of the document's body.
    pub fn body(&self) -> Option<usize> {
        self.child_named(self.root_element()?, &local_name!("body"))
    }

    /// Places that were made so far.
    pub fn n_places(&self) -> usize {
        self.places.borrow().len()
    }

    /// How deep the deepest of them lies.
    pub fn n_levels(&self) -> usize {
        self.n_levels.get()
    }

    /// The places below `parent`, in order.
    pub fn children(&self, parent: usize) -> Vec<usize> {
        self.places.borrow().get(parent).map(|place| place.children.clone()).unwrap_or_default()
    }

    /// What stands at `index`; `None` for what is not kept.
    pub fn content(&self, index: usize) -> Option<Content> {
        Some(match &self.places.borrow().get(index)?.data {
            Data::Text(text) => Content::Text(text.clone()),
            Data::Element { name, attributes } if name.ns == ns!(html) => Content::Element {
                name: name.local.to_string(),
                attributes: attributes
                    .iter()
                    .map(|it| (it.name.local.to_string(), it.value.to_string()))
                    .collect(),
            },
            Data::Element { name, .. } => {
                let name = if name.ns == ns!(mathml) { "math" } else { "svg" };
                Content::Foreign { name: name.to_owned() }
            }
            Data::Other => return None,
        })
    }

    fn child_named(&self, parent: usize, wanted: &html5ever::LocalName) -> Option<usize> {
        let places = self.places.borrow();
        places.get(parent)?.children.iter().copied().find(|child| {
            matches!(places.get(*child).map(|place| &place.data),
                Some(Data::Element { name, .. }) if name.local == *wanted)
        })
    }

    fn added(&self, data: Data) -> usize {
        let mut places = self.places.borrow_mut();
        places.push(Place { data, ..Place::default() });
        places.len() - 1
    }

    fn unnamed(&self) -> Handle {
        Handle { index: self.added(Data::Other), name: Rc::new(nameless()) }
    }

    fn detach(&self, index: usize) {
        let mut places = self.places.borrow_mut();
        let parent = places.get_mut(index).and_then(|place| place.parent.take());
        if let Some(parent) = parent.and_then(|parent| places.get_mut(parent)) {
            // The parser moves what it appended last, so that the end is the place to look first.
            if let Some(position) = parent.children.iter().rposition(|child| *child == index) {
                parent.children.remove(position);
            }
        }
    }

    /// Puts `child` below `parent` at `position`, joining text to the text before it.
    fn insert(&self, parent: usize, position: usize, child: NodeOrText<Handle>) {
        let index = match child {
            NodeOrText::AppendText(text) => {
                let mut places = self.places.borrow_mut();
                let before = position.checked_sub(1);
                let before = before.and_then(|it| places.get(parent)?.children.get(it).copied());
                if let Some(Data::Text(earlier)) =
                    before.and_then(|it| places.get_mut(it)).map(|it| &mut it.data)
                {
                    earlier.push_str(&text);
                    return;
                }
                drop(places);
                self.added(Data::Text(text.to_string()))
            }
            NodeOrText::AppendNode(node) => node.index,
        };
        let mut places = self.places.borrow_mut();
        let level = places.get(parent).map_or(0, |place| place.level + 1);
        self.n_levels.set(self.n_levels.get().max(level));
        if let Some(place) = places.get_mut(index) {
            place.parent = Some(parent);
            place.level = level;
        }
        if let Some(place) = places.get_mut(parent) {
            place.children.insert(position.min(place.children.len()), index);
        }
    }

    fn n_children(&self, parent: usize) -> usize {
        self.places.borrow().get(parent).map_or(0, |place| place.children.len())
    }

    fn parent(&self, index: usize) -> Option<usize> {
        self.places.borrow().get(index)?.parent
    }
}

impl TreeSink for Arena {
    type Handle = Handle;
    type Output = Self;
    type ElemName<'a> = &'a QualName;

    fn finish(self) -> Self {
        self
    }

    fn parse_error(&self, _: Cow<'static, str>) {}

    fn set_quirks_mode(&self, _: QuirksMode) {}

    fn get_document(&self) -> Handle {
        Handle { index: DOCUMENT, name: Rc::new(nameless()) }
    }

    fn elem_name<'a>(&'a self, target: &'a Handle) -> &'a QualName {
        &target.name
    }

    fn same_node(&self, one: &Handle, other: &Handle) -> bool {
        one.index == other.index
    }

    fn create_element(&self, name: QualName, attributes: Vec<Attribute>, _: ElementFlags) -> Handle {
        let name = Rc::new(name);
        let index = self.added(Data::Element { name: Rc::clone(&name), attributes });
        Handle { index, name }
    }

    fn create_comment(&self, _: StrTendril) -> Handle {
        self.unnamed()
    }

    fn create_pi(&self, _: StrTendril, _: StrTendril) -> Handle {
        self.unnamed()
    }

    /// Every call makes a new place that hangs nowhere: what is put into a template is not kept.
    fn get_template_contents(&self, _: &Handle) -> Handle {
        self.unnamed()
    }

    fn append_doctype_to_document(&self, _: StrTendril, _: StrTendril, _: StrTendril) {}

    fn append(&self, parent: &Handle, child: NodeOrText<Handle>) {
        self.insert(parent.index, self.n_children(parent.index), child);
    }

    fn append_before_sibling(&self, sibling: &Handle, child: NodeOrText<Handle>) {
        if let NodeOrText::AppendNode(node) = &child {
            self.detach(node.index);
        }
        let Some(parent) = self.parent(sibling.index) else { return };
        let places = self.places.borrow();
        let siblings = places.get(parent).map(|place| place.children.as_slice()).unwrap_or_default();
        // What is put before something (a table, mostly) stands near the end.
        let position = siblings.iter().rposition(|it| *it == sibling.index).unwrap_or_default();
        drop(places);
        self.insert(parent, position, child);
    }

    fn append_based_on_parent_node(&self, element: &Handle, previous: &Handle, child: NodeOrText<Handle>) {
        if self.parent(element.index).is_some() {
            self.append_before_sibling(element, child);
        } else {
            self.append(previous, child);
        }
    }

    fn add_attrs_if_missing(&self, target: &Handle, more: Vec<Attribute>) {
        let mut places = self.places.borrow_mut();
        if let Some(Data::Element { attributes, .. }) = places.get_mut(target.index).map(|it| &mut it.data) {
            for attribute in more {
                if attributes.iter().all(|it| it.name != attribute.name) {
                    attributes.push(attribute);
                }
            }
        }
    }

    fn remove_from_parent(&self, target: &Handle) {
        self.detach(target.index);
    }

    fn reparent_children(&self, node: &Handle, new_parent: &Handle) {
        let mut places = self.places.borrow_mut();
        let moved = places.get_mut(node.index).map(|it| std::mem::take(&mut it.children)).unwrap_or_default();
        for child in &moved {
            if let Some(place) = places.get_mut(*child) {
                place.parent = Some(new_parent.index);
            }
        }
        if let Some(place) = places.get_mut(new_parent.index) {
            place.children.extend(moved);
        }
    }
}

fn nameless() -> QualName {
    QualName::new(None, ns!(), local_name!(""))
}
