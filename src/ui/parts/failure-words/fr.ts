/** What is said of an error. */
export const fr = {
  codes: {
    invalid: {
      title: 'Ceci n’a pas pu être accepté',
      remedy: 'Corrigez-le et réessayez.',
    },
    forbidden: {
      title: 'Cette page n’a pas le droit de faire cela',
      remedy: 'Ouvrez le tableau de bord et faites-le là-bas.',
    },
    not_found: {
      title: 'Ceci n’existe plus',
      remedy: 'Cela a peut-être été supprimé sur une autre page.',
    },
    conflict: {
      title: 'Ceci a été modifié ailleurs entre-temps',
      remedy:
        'Vous voyez maintenant l’état le plus récent ; refaites votre modification si vous la souhaitez toujours.',
    },
    rate_limited: {
      title: 'Trop de demandes à la fois',
      remedy: 'Attendez un instant et réessayez.',
    },
    scoring_failed: { title: 'Ceci n’a pas pu être noté', remedy: 'Réessayez.' },
    storage_failed: {
      title: 'L’enregistrement a échoué',
      remedy: 'Rien n’a été modifié. Réessayez.',
    },
    read_only: {
      title: 'Vos offres sont lisibles mais pas modifiables pour le moment',
      remedy: 'Mettez l’extension à jour pour les modifier.',
    },
  },
  silent: {
    title: 'L’extension n’a pas répondu',
    remedy: 'Rechargez cette page et réessayez. Rien n’a été modifié.',
  },
  required: 'Un titre et une entreprise sont nécessaires',
}
