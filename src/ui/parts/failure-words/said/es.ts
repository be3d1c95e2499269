/** The worker's own sentences, which are English. */
export const es = {
  'Nothing was changed. Free some disk space and try again; you can still export your jobs.':
    'No se cambió nada. Libere espacio en el disco e inténtelo de nuevo; aún puede exportar.',
  'Nothing was changed. Try again; if it keeps failing, export your jobs from the dashboard.':
    'No se cambió nada. Inténtelo de nuevo; si sigue fallando, exporte sus ofertas.',
  'Nothing was changed. Choose another backup.':
    'No se cambió nada. Elija otra copia de seguridad.',
  'Update the extension to change them, or export them from the dashboard.':
    'Actualice la extensión para cambiarlas, o expórtelas.',
  'Update the extension, then import it.': 'Actualice la extensión y luego importe.',
  'Reload this page and try again.': 'Vuelva a cargar esta página e inténtelo de nuevo.',
  'Reload the LinkedIn tab and try again.':
    'Vuelva a cargar la pestaña de LinkedIn e inténtelo de nuevo.',
  'It may have been deleted in another tab. Reload the page.':
    'Quizá se borró en otra pestaña. Vuelva a cargar la página.',
  'Load the job again to see what changed, then repeat your change.':
    'Vuelva a cargar la oferta para ver qué cambió y repita su cambio.',
  'Export your jobs, then restore the newest backup on the Data page.':
    'Exporte sus ofertas y restaure la copia más reciente en la página Datos.',
  'Test the key in the settings, then try again.':
    'Pruebe la clave en los ajustes e inténtelo de nuevo.',
  'Choose a file that ends with .sqlite, .json or .csv.':
    'Elija un archivo que termine en .sqlite, .json o .csv.',
  'Choose another one.': 'Elija otro.',
  'Choose a PDF, JSON, CSV, zip or text file.': 'Elija un archivo PDF, JSON, CSV, zip o de texto.',
  'Storage failed': 'No se pudo guardar',
  'The extension did not answer': 'La extensión no respondió',
  'This backup is damaged': 'Esta copia de seguridad está dañada',
  'Add your skills to score jobs': 'Añada sus habilidades para puntuar ofertas',
  'The last profile cannot be deleted': 'El último perfil no se puede borrar',
  'The file is empty': 'El archivo está vacío',
  'This file is empty': 'Este archivo está vacío',
  'This is not a file we can read': 'No podemos leer este archivo',
  'This kind of file cannot be imported': 'Este tipo de archivo no se puede importar',
  'salary_min must be less than or equal to salary_max':
    'El salario mínimo no puede superar el máximo',
  'This file is larger than 10 MB': 'Este archivo supera los 10 MB',
  'Choose a smaller one, or paste its text.': 'Elija uno más pequeño o pegue su texto.',
  'A word processor’s file cannot be read':
    'El archivo de un procesador de textos no se puede leer',
  'Save it as a PDF and choose that.': 'Guárdelo como PDF y elija ese.',
  'Save it again as a PDF with text, or open it, copy all of it, and paste it here.':
    'Guárdelo de nuevo como PDF con texto, o ábralo, cópielo todo y péguelo aquí.',
  'The page did not answer': 'La página no respondió',
  'The file is larger than 100 MB': 'El archivo supera los 100 MB',
  'Split it, or export fewer jobs.': 'Divídalo o exporte menos ofertas.',
  'Delete one that you no longer use.': 'Borre uno que ya no use.',
  'Empty it instead, or add another one first.': 'Vacíelo en su lugar, o añada antes otro.',
}
