//! Spanish words of the page that tells how to install the app.
//!
//! Deliberately absent: anything but words.

use crate::ui::messages::InstallWords;

/// The Spanish words.
pub static INSTALLING: InstallWords = InstallWords {
    installed: "Esta es la aplicación instalada. No hay que hacer nada más.",
    offered: "Tu navegador puede instalarla desde aquí.",
    install: "Instalar",
    agreed: "Se está instalando. Búscala dentro de un momento entre tus aplicaciones.",
    declined: "No se ha instalado. Puedes hacerlo más tarde desde el menú de tu navegador.",
    share_sheet: "En este dispositivo se hace desde el menú de compartir:",
    share_sheet_steps: [
        "Abre el menú de compartir: el cuadrado con una flecha hacia arriba.",
        "Baja hasta «Añadir a pantalla de inicio».",
        "Pulsa «Añadir».",
    ],
    menu: "Se hace desde el menú de tu navegador, si este puede:",
    menus: [
        ("Chrome o Edge en un ordenador", "el signo a la derecha de la dirección, o «Instalar» en el menú."),
        (
            "Chrome, Firefox o Samsung Internet en un teléfono",
            "«Instalar» o «Añadir a pantalla de inicio» en el menú.",
        ),
        ("Safari en un Mac", "«Añadir al Dock» en el menú «Archivo»."),
        ("Firefox en un ordenador", "solo se puede en Windows, con el signo a la derecha de la dirección."),
    ],
    gains_title: "Para qué sirve",
    gains: [
        "Se abre desde tu pantalla de inicio, en una ventana propia.",
        "Lo que ya has abierto se puede leer sin conexión.",
        "Los navegadores borran lo que guardó un sitio que no se visita en mucho tiempo, algunos al cabo de una semana; lo que guarda una aplicación instalada lo dejan.",
        "Nadie averigua más sobre ti. Se puede quitar como cualquier otra aplicación.",
    ],
};
