//! Several modules of the same app as one.
//!
//! They are what the splitter makes of a part: each has all types of the app, imports the first part's memory, table and
//! globals, and is entered through the table alone. So functions, elements and data stand one after another, and only
//! the numbers of functions, elements, data and globals change. Deliberately absent: names for debugging.

use crate::section;
use anyhow::{Result, anyhow, bail, ensure};
use std::collections::BTreeMap;
use wasm_encoder::reencode::{self, Reencode};
use wasm_encoder::{
    CodeSection, DataCountSection, DataSection, ElementSection, EntityType, FunctionSection, ImportSection,
    Module, RawSection, SectionId,
};
use wasmparser::{Import, Parser, Payload, TypeRef};

/// One module with everything that is in `modules`.
pub fn joined(modules: &[Vec<u8>]) -> Result<Vec<u8>> {
    let mut joining = Joining::default();
    for module in modules {
        joining.add(module)?;
    }
    Ok(joining.finished())
}

/// What a module imports is the same wherever its name is.
type Name = (String, String);

#[derive(Default)]
struct Joining {
    types: Option<Vec<u8>>,
    imports: ImportSection,
    globals: BTreeMap<Name, u32>,
    others: BTreeMap<Name, EntityType>,
    functions: FunctionSection,
    elements: ElementSection,
    code: CodeSection,
    data: DataSection,
}

impl Joining {
    fn add(&mut self, module: &[u8]) -> Result<()> {
        let mut numbers = Numbers {
            n_functions: self.functions.len(),
            n_elements: self.elements.len(),
            n_data: self.data.len(),
            globals: Vec::new(),
        };
        for payload in Parser::new(0).parse_all(module) {
            match payload? {
                Payload::TypeSection(section) => {
                    let types = section::bytes(module, section.range())?.to_vec();
                    ensure!(*self.types.get_or_insert_with(|| types.clone()) == types, "the types differ");
                }
                Payload::ImportSection(section) => {
                    for import in section.into_imports() {
                        self.import(import?, &mut numbers)?;
                    }
                }
                Payload::FunctionSection(section) => {
                    told(numbers.parse_function_section(&mut self.functions, section))?;
                }
                Payload::ElementSection(section) => {
                    told(numbers.parse_element_section(&mut self.elements, section))?;
                }
                Payload::CodeSectionEntry(body) => told(numbers.parse_function_body(&mut self.code, body))?,
                Payload::DataSection(section) => told(numbers.parse_data_section(&mut self.data, section))?,
                Payload::ExportSection(section) => {
                    ensure!(section.count() == 0, "a shared file exports something");
                }
                Payload::GlobalSection(_) | Payload::TableSection(_) | Payload::MemorySection(_) => {
                    bail!("a shared file has a memory, a table or a global of its own")
                }
                _ => {}
            }
        }
        Ok(())
    }

    fn import(&mut self, import: Import<'_>, numbers: &mut Numbers) -> Result<()> {
        let name = (import.module.to_owned(), import.name.to_owned());
        let entity = EntityType::try_from(import.ty).map_err(|error| anyhow!("{error}"))?;
        let is_new = match import.ty {
            TypeRef::Global(_) => {
                let next = u32::try_from(self.globals.len())?;
                let is_new = !self.globals.contains_key(&name);
                numbers.globals.push(*self.globals.entry(name).or_insert(next));
                is_new
            }
            // There is one of each, so that its number stays what it is.
            TypeRef::Memory(_) | TypeRef::Table(_) => self.others.insert(name, entity).is_none(),
            _ => bail!("a shared file imports {}, which is no memory, table or global", import.name),
        };
        if is_new {
            self.imports.import(import.module, import.name, entity);
        }
        Ok(())
    }

    fn finished(self) -> Vec<u8> {
        let mut module = Module::new();
        if let Some(types) = &self.types {
            module.section(&RawSection { id: SectionId::Type.into(), data: types });
        }
        module.section(&self.imports).section(&self.functions).section(&self.elements);
        module.section(&DataCountSection { count: self.data.len() });
        module.section(&self.code).section(&self.data);
        module.finish()
    }
}

/// The numbers that a module's own become.
struct Numbers {
    n_functions: u32,
    n_elements: u32,
    n_data: u32,
    globals: Vec<u32>,
}

impl Reencode for Numbers {
    type Error = std::convert::Infallible;

    fn function_index(&mut self, function: u32) -> Result<u32, reencode::Error> {
        Ok(self.n_functions + function)
    }

    fn element_index(&mut self, element: u32) -> Result<u32, reencode::Error> {
        Ok(self.n_elements + element)
    }

    fn data_index(&mut self, data: u32) -> Result<u32, reencode::Error> {
        Ok(self.n_data + data)
    }

    fn global_index(&mut self, global: u32) -> Result<u32, reencode::Error> {
        let at = usize::try_from(global).ok();
        Ok(at.and_then(|it| self.globals.get(it)).copied().unwrap_or(global))
    }
}

fn told<T>(outcome: Result<T, reencode::Error>) -> Result<T> {
    outcome.map_err(|error| anyhow!("{error}"))
}

#[cfg(test)]
mod tests {
    #![allow(clippy::unwrap_used)]
    use super::*;
    use wasm_encoder::{
        ConstExpr, Elements, Function, GlobalType, Instruction, MemoryType, RefType, TableType, TypeSection,
        ValType,
    };

    /// A module as the splitter writes it: one function that calls itself and reads `global`, at `slot` of the table.
    fn module(global: &str, slot: i32) -> Vec<u8> {
        let mut types = TypeSection::new();
        types.ty().function([], []);
        let mut imports = ImportSection::new();
        let table = TableType {
            element_type: RefType::FUNCREF,
            minimum: 9,
            maximum: None,
            table64: false,
            shared: false,
        };
        let memory =
            MemoryType { minimum: 1, maximum: None, memory64: false, shared: false, page_size_log2: None };
        imports.import("first", global, GlobalType { val_type: ValType::I32, mutable: true, shared: false });
        imports.import("first", "table", table).import("first", "memory", memory);
        let mut functions = FunctionSection::new();
        functions.function(0);
        let mut elements = ElementSection::new();
        elements.active(None, &ConstExpr::i32_const(slot), Elements::Functions([0].as_slice().into()));
        let mut body = Function::new([]);
        for instruction in
            [Instruction::GlobalGet(0), Instruction::Drop, Instruction::Call(0), Instruction::End]
        {
            body.instruction(&instruction);
        }
        let (mut code, mut data) = (CodeSection::new(), DataSection::new());
        code.function(&body);
        data.active(0, &ConstExpr::i32_const(8), *b"word");
        let mut module = Module::new();
        module
            .section(&types)
            .section(&imports)
            .section(&functions)
            .section(&elements)
            .section(&code)
            .section(&data);
        module.finish()
    }

    fn instructions(module: &[u8]) -> Vec<String> {
        let mut instructions = Vec::new();
        for payload in Parser::new(0).parse_all(module) {
            match payload.unwrap() {
                Payload::CodeSectionEntry(body) => {
                    let body = body.get_operators_reader().unwrap();
                    instructions.extend(body.into_iter().map(|it| format!("{:?}", it.unwrap())));
                }
                Payload::ImportSection(it) => {
                    instructions.extend(it.into_imports().map(|it| it.unwrap().name.to_owned()));
                }
                _ => {}
            }
        }
        instructions
    }

    #[test]
    fn each_function_still_means_itself_and_its_own_global() {
        let joined = joined(&[module("stack", 1), module("other", 2), module("stack", 3)]).unwrap();
        let body = |global: u32, function: u32| {
            let call = format!("Call {{ function_index: {function} }}");
            [format!("GlobalGet {{ global_index: {global} }}"), "Drop".to_owned(), call, "End".to_owned()]
        };
        let names = ["stack", "table", "memory", "other"].map(str::to_owned);
        assert_eq!(instructions(&joined), [names, body(0, 0), body(1, 1), body(0, 2)].concat());
    }

    #[test]
    fn what_is_of_another_app_is_not_joined() {
        let mut types = TypeSection::new();
        types.ty().function([ValType::I32], []);
        let mut other = Module::new();
        other.section(&types);
        assert!(joined(&[module("stack", 1), other.finish()]).is_err());
    }
}
